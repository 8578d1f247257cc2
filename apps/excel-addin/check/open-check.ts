import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBook } from './check-book.ts';

/** How a file is opened in the application it belongs to. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

// Writes the workbook to fill in, in the language asked for (--lang en), and opens it where there
// is an Excel to open it.
const language = process.argv.includes('en') ? 'en' : 'ja';
const folder = join(import.meta.dirname, '../dist-check');
const file = join(folder, language === 'ja' ? 'cyberbudget-確認.xlsx' : 'cyberbudget-check.xlsx');
mkdirSync(folder, { recursive: true });
writeFileSync(file, await checkBook(language));
process.stdout.write(`${file}\n`);
const [command, ...args] = OPENERS[process.platform] ?? [];
if (command !== undefined) spawn(command, [...args, file], { stdio: 'ignore', detached: true }).unref();
