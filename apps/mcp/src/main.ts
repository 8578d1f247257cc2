#!/usr/bin/env node
import { fiscalYears, libraryNotes, passedOverNote } from '@cyberbudget/core';
import { READ_APART, serveReading } from '@cyberbudget/importer/apart';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { lenient } from './lenient-transport.ts';
import { openLibrary } from './library.ts';
import { readOptions } from './options.ts';
import { createServer } from './server.ts';
import { newSession } from './session.ts';

if (process.argv[2] === READ_APART && process.send !== undefined) await serveReading();
else await serve();

async function serve(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const opened = options.ok ? openLibrary(options.folders, options.agreed) : options;
  if (!options.ok || !opened.ok) {
    // Standard output belongs to the protocol: what a person has to know goes to standard error.
    if (!opened.ok) process.stderr.write(`cyberbudget-mcp: ${opened.reason}\n`);
    process.exitCode = 2;
    return;
  }
  const { language, agreed } = options;
  const session = newSession(opened.own, language, agreed);
  const { library } = session.context();
  const passedOver = [null, ...fiscalYears(library)].flatMap((year) => passedOverNote(library, year) ?? []);
  const told = [...opened.unused, ...libraryNotes(library), ...passedOver];
  const notes = [...new Set(told.map((note) => note[language]))];
  for (const note of notes) process.stderr.write(`cyberbudget-mcp: ${note}\n`);
  await createServer(session, notes).connect(lenient(new StdioServerTransport()));
}
