import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coldStarts } from './fresh-process.ts';
import { machine } from './machine.ts';
import { millionCalls, unknownNames } from './million-calls.ts';

// Figures of the functions as built, as a Markdown table. Build first: npx --yes pnpm@10.34.9 build
const root = join(import.meta.dirname, '..');
const functionsJs = join(root, 'apps/excel-addin/dist/functions.js');
const codeJs = join(root, 'apps/apps-script/dist/Code.js');

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-bench-'));
const constantJs = join(folder, 'Constant.js');
writeFileSync(constantJs, 'function CYBERBUDGET(ministry) { return 33.9; }\n');

const formula = { call: 'CYBERBUDGET("総務省")', expected: '33.9' };
const [excel, sheets, constant] = coldStarts([
  { file: functionsJs, call: 'CustomFunctions.associated.CYBERBUDGET([["総務省"]])', expected: '33.9' },
  { file: codeJs, ...formula },
  { file: constantJs, ...formula },
]);
rmSync(folder, { recursive: true });
if (excel === undefined || sheets === undefined || constant === undefined) throw new Error('No runs.');
const { calls, lookUps } = millionCalls(functionsJs);
const unknown = unknownNames(functionsJs);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const times = (one: number, other: number): string => `${(one / other).toFixed(1)} times`;
const sizeOf = (file: string): string => {
  const content = readFileSync(file);
  return `${kilobytes(content.length)}, gzipped ${kilobytes(gzipSync(content, { level: 9 }).length)}`;
};

const rows: readonly (readonly [string, string, string])[] = [
  [
    'functions.js with the figures of the documents',
    sizeOf(functionsJs),
    'at most 52 KB gzipped, 7 KB more for each further document',
  ],
  ['Code.js with the documents, unminified', sizeOf(codeJs), ''],
  ['functions.js, fresh process: load', milliseconds(excel.load), ''],
  ['functions.js, fresh process: first CYBERBUDGET', milliseconds(excel.firstCall), ''],
  ['Code.js, fresh context: load and first CYBERBUDGET', milliseconds(sheets.both), ''],
  ['the same, fastest run', milliseconds(sheets.leastOfBoth), ''],
  ['of the median: V8 reads the source', milliseconds(sheets.read), ''],
  ['of the median: the script sets itself up', milliseconds(sheets.setUp), ''],
  ['of the median: the call', milliseconds(sheets.firstCall), ''],
  [
    'a Code.js that returns a constant, the same',
    milliseconds(constant.both),
    times(sheets.both, constant.both),
  ],
  [
    'the same, fastest run',
    milliseconds(constant.leastOfBoth),
    times(sheets.leastOfBoth, constant.leastOfBoth),
  ],
  ['Code.js, whole process', milliseconds(sheets.process), ''],
  [
    'a Code.js that returns a constant, whole process',
    milliseconds(constant.process),
    times(sheets.process, constant.process),
  ],
  [
    'a million CYBERBUDGET calls through functions.js',
    milliseconds(calls),
    `${((calls / 1e6) * 1e6).toFixed(0)} ns each`,
  ],
  ['10,000 names that nobody has, each another one', milliseconds(unknown), 'at most a second'],
  ['a million look-ups of a prepared key in a Map', milliseconds(lookUps), times(calls, lookUps)],
];

console.log(`${machine}\n`);
console.log('| what | measured | beside it |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
