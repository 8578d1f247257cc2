#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openLibrary } from './library.ts';
import { createServer } from './server.ts';

// Standard output belongs to the protocol: what a person has to know goes to standard error.
const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'ja' },
    library: { type: 'string', default: process.env['CYBERBUDGET_LIBRARY'] ?? '' },
  },
});

const opened = openLibrary(values.library);
if (opened.ok) {
  const server = createServer({ library: opened.library, language: values.lang === 'en' ? 'en' : 'ja' });
  await server.connect(new StdioServerTransport());
} else {
  process.stderr.write(`cyberbudget-mcp: ${opened.reason}\n`);
  process.exitCode = 2;
}
