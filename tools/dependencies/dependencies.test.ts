import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies, dependenciesPage, PAGE } from './page.ts';
import { REASONS } from './reasons.ts';

const page = readFileSync(PAGE, 'utf8');
const names = dependencies().map(({ name }) => name);

test('every dependency has its reason, and no reason is left of one that is gone', () => {
  expect(Object.keys(REASONS).sort()).toEqual([...names].sort());
});

test('docs/dependencies.md is as `pnpm dependencies` writes it', () => {
  expect(names.length).toBeGreaterThan(40);
  expect(dependenciesPage(page)).toBe(page);
});

test.each(names)('%s has a licence and a size', (name) => {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  expect(row).toMatch(/ \| [\w.\-/ ()]+ \| \d+(?:\.\d)?(?: \(\d+\))? \| /);
});
