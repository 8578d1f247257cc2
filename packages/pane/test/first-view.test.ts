import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { panes } from './open-pane.ts';

const DIST = new URL('../dist/', import.meta.url);

/** The scripts of a page that are there before anything is asked for, by their tags. */
const firstScripts = (): string[] =>
  [
    ...readFileSync(new URL('index.html', DIST), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g),
  ].map(([, file = '']) => file);

test('the JavaScript of the first view is at most 250 KB gzipped', () => {
  const size = firstScripts().reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length,
    0,
  );
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(250_000);
});

test('importer and PDF reader are parts of their own', () => {
  const parts = readdirSync(new URL('assets/', DIST)).filter((file) => file.endsWith('.js'));
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(firstScripts().some((file) => file.includes('pdf'))).toBe(false);
});

describe.skipIf(skipsBrowser())('the first view', () => {
  const open = panes();

  test('asks for nothing but its own scripts and styles, and raises nothing', async () => {
    const { page, watch } = await open();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(asked.filter((path) => path.includes('pdf'))).toEqual([]);
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
