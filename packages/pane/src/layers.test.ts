import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The folders of the pane, from the ground up: each may import from itself and from what stands before it. */
const LAYERS = [
  'kept',
  'sheet-host',
  'layout',
  'formula',
  'figure',
  'share',
  'copy',
  'inserted',
  'memory-host',
  'text',
  'theme',
  'state',
  'import-apart',
  'choice',
  'message',
  'view',
  'source',
  'viewer',
  'correct',
  'insert',
  'find',
  'import',
  'audit',
  'workbook',
  'document',
  'pane',
];

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file));

const importsOf = (file: string): string[] =>
  [...readFileSync(`${source}${file}`, 'utf8').matchAll(/(?:from|import\() ?'\.\.\/([^/']+)/g)].map(
    ([, folder]) => folder ?? '',
  );

test('the pane has files in every layer', () => {
  const folders = new Set(files.map((file) => file.split('/')[0] ?? ''));
  expect([...folders].sort()).toEqual([...LAYERS].sort());
});

test.each(files)('%s imports downwards only', (file) => {
  const own = LAYERS.indexOf(file.split('/')[0] ?? '');
  expect(
    importsOf(file).filter((folder) => !(LAYERS.indexOf(folder) <= own && LAYERS.includes(folder))),
  ).toEqual([]);
});
