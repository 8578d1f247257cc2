import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERRATA_FILES, errataText } from '../tools/errata-files.ts';
import { documents } from './documents.ts';
import { knownFindings } from './known-findings.ts';

const written = (language: 'ja' | 'en'): string =>
  readFileSync(new URL(`../../../${ERRATA_FILES[language]}`, import.meta.url), 'utf8');
const entries = (language: 'ja' | 'en'): string[] =>
  [...written(language).matchAll(/^### (\S+)/gm)].map(([, id]) => id ?? '');

describe('the register of errata', () => {
  test.each(['ja', 'en'] as const)('%s is what the documents and the known findings make', (language) =>
    expect(written(language)).toBe(errataText(documents, knownFindings, language)),
  );

  test('has every known finding once, the same in the same order in both languages', () => {
    expect(entries('ja')).toHaveLength(knownFindings.length);
    expect(entries('ja')).toEqual(entries('en'));
  });

  test('has a place, a problem and evidence for each', () => {
    for (const language of ['ja', 'en'] as const) expect(written(language)).not.toMatch(/\*\*(?:：|: )$/m);
  });
});
