#!/usr/bin/env node
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openLibrary } from './library.ts';
import { readOptions } from './options.ts';
import { createServer } from './server.ts';

const options = readOptions(process.argv.slice(2), process.env);
const opened = options.ok ? openLibrary(options.folders) : options;

if (options.ok && opened.ok) {
  const server = createServer({ library: opened.library, language: options.language });
  await server.connect(new StdioServerTransport());
} else if (!opened.ok) {
  // Standard output belongs to the protocol: what a person has to know goes to standard error.
  process.stderr.write(`cyberbudget-mcp: ${opened.reason}\n`);
  process.exitCode = 2;
}
