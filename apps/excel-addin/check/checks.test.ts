import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coreHost, evaluate } from '@cyberbudget/conformance';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { PLACES } from './check.ts';
import { checkBook } from './check-book.ts';
import { answerTo, CHECKS, SIGHTINGS } from './checks.ts';

describe('what to look at in the applications themselves', () => {
  test('is thirty-one things, each under an id of its own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(31);
    expect(CHECKS).toHaveLength(31);
  });

  test.each(Object.keys(PLACES))('%s has its part', (place) => {
    expect(CHECKS.some(({ places }) => places.includes(place as keyof typeof PLACES))).toBe(true);
  });

  test('parts of the pane have the names that the pane gives them', () => {
    const texts = CHECKS.flatMap(({ act, seen }) => [act.ja, act.en, seen.ja, seen.en]);
    expect(texts.filter((text) => /\{[a-zA-Z]+\}/.test(text))).toEqual([]);
  });

  test('numbers beside formulas are what the core answers', () => {
    const host = coreHost(publishedLibrary());
    const numbers = CHECKS.filter(({ formula }) => formula === '=CYBERBUDGET("総務省")');
    expect(numbers.length).toBeGreaterThan(0);
    for (const check of numbers)
      expect(answerTo(check, 'ja')).toBe(String(evaluate(check.formula ?? '', host)));
  });

  test.each(['ja', 'en'] as const)('stands in a workbook to fill in (%s)', async (language) => {
    const bytes = await checkBook(language);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  });

  test('what was seen names a check and one of its places', () => {
    const odd = SIGHTINGS.filter(
      ({ check, place }) => !CHECKS.some(({ id, places }) => id === check && places.includes(place)),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ['README.md', `${SIGHTINGS.length === 0 ? 'None' : SIGHTINGS.length} of them`],
    ['README.ja.md', SIGHTINGS.length === 0 ? 'まだ1つも' : `${SIGHTINGS.length}回`],
  ])('%s says how many were seen', (name, said) => {
    const readme = readFileSync(join(import.meta.dirname, '../../..', name), 'utf8');
    expect(readme).toContain('docs/real-hosts');
    expect(readme).toContain(said);
  });
});
