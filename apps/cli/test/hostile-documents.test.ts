import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_DOCUMENTS } from '@cyberbudget/conformance/hostile-documents';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

/** A folder for --library that holds one document. */
function libraryOf(document: unknown): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'one.json'), JSON.stringify(document));
  return folder;
}

describe('a library that holds a document like this', () => {
  test.each(HOSTILE_DOCUMENTS)('$name: $outcome', async ({ document, outcome, path }) => {
    const ran = await cyberbudget(['get', '総務省', '--library', libraryOf(document)]);
    expect(ran.note).not.toMatch(/(?!\n)\p{Control}|\n\s+at /u);
    if (outcome === 'refused') {
      expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
      expect(ran.note).toContain(path ?? '');
    } else expect({ status: ran.status, out: ran.out }).toEqual({ status: 0, out: '33.9\n' });
  });
});

describe('with --use-imported', () => {
  const of = (outcome: string): string =>
    libraryOf(HOSTILE_DOCUMENTS.find((hostile) => hostile.outcome === outcome)?.document);

  test('a document in the place of the shipped one answers, and says so', async () => {
    const ran = await cyberbudget(['get', '--year', '2023', '--library', of('held-back'), '--use-imported']);
    expect(ran.out).toBe('10\n');
    expect(ran.note).toContain('公表資料の代わり');
  });

  test('so does a newer year where none is named', async () => {
    const ran = await cyberbudget(['get', '--library', of('own-year'), '--use-imported']);
    expect(ran.out).toBe('10\n');
    expect(ran.note).toContain('年度を省いた');
  });

  test('without it the shipped document answers, and the option is named', async () => {
    const ran = await cyberbudget(['get', '--library', of('own-year')]);
    expect(ran.out).toBe('1378.9\n');
    expect(ran.note).toContain('--use-imported');
  });

  test('the citation says that it was imported', async () => {
    const ran = await cyberbudget(['get', '--year', '2200', '--library', of('own-year'), '--json']);
    expect(ran.out).toContain('（取込）');
    expect(ran.note).toBe('');
  });

  test('a character that CP932 lacks is named with its line, and no file is written', async () => {
    const { document } = HOSTILE_DOCUMENTS.find(({ outcome }) => outcome === 'own-year') ?? {};
    const library = libraryOf({ ...(document as object), title: '𠮟責の予算' });
    const words = ['export', '-o', 'csv.csv', '--encoding', 'cp932', '--library', library];
    const ran = await cyberbudget(words, { folder: library });
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.note).toMatch(/「𠮟」（\d+行目）/);
    expect(existsSync(join(library, 'csv.csv'))).toBe(false);
  });
});
