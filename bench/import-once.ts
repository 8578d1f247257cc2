import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { importBytes } from '../packages/importer/src/index.ts';

// Imports a file in this process alone and prints what that took: node --import tsx bench/import-once.ts FILE
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const result = await importBytes(bytes);
const took = performance.now() - start;
const programs = result.ok ? result.document.programs.length : 0;
console.log(JSON.stringify({ took, programs, before, most: process.resourceUsage().maxRSS }));
