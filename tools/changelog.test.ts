import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const headings = [...textOf('CHANGELOG.md').matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
const [unreleased, ...releases] = headings;

test('what is not released yet stands first, and the newest release is the version of the packages', () => {
  const { version } = JSON.parse(textOf('package.json')) as { version: string };
  expect(unreleased).toBe('Unreleased');
  expect(releases[0]?.split(' - ')[0]).toBe(version);
});

test.each(releases)('%s has its day, and the newest stands first', (release) => {
  expect(release).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/);
  const older = releases.slice(releases.indexOf(release) + 1);
  const dayOf = (heading: string | undefined): string => heading?.split(' - ')[1] ?? '';
  expect(older.filter((other) => dayOf(other) > dayOf(release))).toEqual([]);
});
