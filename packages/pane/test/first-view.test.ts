import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { publishedTexts } from '@cyberbudget/documents';
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

test("the words of a document's pages are parts of their own, and no part of the first view", () => {
  const first = firstScripts().map((file) => readFileSync(new URL(file, DIST), 'utf8'));
  const word = Object.values(publishedTexts)
    .flatMap(({ details }) => Object.values(details))
    .find(({ purpose }) => purpose !== null)?.purpose;
  if (word == null) throw new Error('no text');
  const holds = (script: string): boolean => script.includes(word.slice(0, 20));
  expect(first.filter(holds)).toEqual([]);
  const parts = readdirSync(new URL('assets/', DIST)).filter((file) => file.endsWith('.js'));
  expect(parts.filter((file) => holds(readFileSync(new URL(`assets/${file}`, DIST), 'utf8')))).toHaveLength(
    1,
  );
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
    expect(asked.filter((path) => path.includes('pdf') || path.includes('.texts-'))).toEqual([]);
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
