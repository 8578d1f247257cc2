#!/usr/bin/env node
import { libraryNotes, passedOverNote } from '@cyberbudget/core';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openLibrary } from './library.ts';
import { readOptions } from './options.ts';
import { createServer } from './server.ts';

const options = readOptions(process.argv.slice(2), process.env);
const opened = options.ok ? openLibrary(options.folders, options.agreed) : options;

if (options.ok && opened.ok) {
  const { library, unused } = opened;
  const { language } = options;
  const passedOver = passedOverNote(library);
  const told = [...unused, ...libraryNotes(library), ...(passedOver === null ? [] : [passedOver])];
  const notes = told.map((note) => note[language]);
  for (const note of notes) process.stderr.write(`cyberbudget-mcp: ${note}\n`);
  const server = createServer({ library, language }, notes);
  await server.connect(new StdioServerTransport());
} else if (!opened.ok) {
  // Standard output belongs to the protocol: what a person has to know goes to standard error.
  process.stderr.write(`cyberbudget-mcp: ${opened.reason}\n`);
  process.exitCode = 2;
}
