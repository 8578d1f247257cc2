import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The rooms of the importer, from the ground up: each may import from itself and from what stands before it, none from the files above. */
const LAYERS = [
  'text',
  'problem',
  'result',
  'encoding',
  'page',
  'printout',
  'pdf',
  'figure',
  'stage',
  'label',
  'block',
  'table',
  'chart',
  'list',
  'account',
  'total',
  'detail',
  'build',
  'correct',
  'check',
  'apart',
];

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && /(?<!\.test|\.fixture)\.ts$/.test(file));

const importsOf = (file: string): string[] =>
  [...readFileSync(`${source}${file}`, 'utf8').matchAll(/from '\.\.\/([^/']+)/g)].map(
    ([, folder]) => folder ?? '',
  );

test('the importer has files in every room', () => {
  expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort()).toEqual([...LAYERS].sort());
});

test.each(files)('%s imports downwards only', (file) => {
  const own = LAYERS.indexOf(file.split('/')[0] ?? '');
  expect(
    importsOf(file).filter((folder) => !(LAYERS.indexOf(folder) <= own && LAYERS.includes(folder))),
  ).toEqual([]);
});

test('no file of the importer is longer than one idea takes', () => {
  const long = files.filter((file) => readFileSync(`${source}${file}`, 'utf8').split('\n').length > 161);
  expect(long).toEqual([]);
});
