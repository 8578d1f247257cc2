import { readFileSync } from 'node:fs';
import { mapRadicals } from '@cyberbudget/core';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeAs } from '../encoding/encode.fixture.ts';
import { importBytes, importText } from '../index.ts';
import { encryptedPdf, pdfWithCMap, pdfWithoutText } from './broken-pdfs.fixture.ts';
import { type Print, printAll } from './print.fixture.ts';
import { readPdf } from './read-pdf.ts';

const source = readFileSync(new URL('../../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
/** The text in letters that the font of the print has: no radicals, no colon of vertical lines. */
const text = mapRadicals(source).replaceAll('︓', '：');
const PRINTS: readonly (readonly [string, Print])[] = [
  ['one column', { size: '10px', columns: 1 }],
  ['large, where lines break', { size: '15px', columns: 1 }],
  ['with the date and the page on every sheet', { size: '9pt', columns: 1, runningLines: true }],
  ['a page of paper for each slide', { size: '8px', columns: 1, slides: true }],
];

/**
 * Prints whose lines and pages break in the middle of a sentence, of an amount before its 円 and of
 * a description before its end.
 */
const BROKEN: readonly Print[] = ['6px', '7px', '8px', '9px']
  .map((size): Print => ({ size, columns: 2 }))
  .concat(['13px', '14px', '16px', '18px'].map((size) => ({ size, columns: 1 })));

const PLACES = ['line', 'lines', 'lineOnPage', 'at', 'page', 'pages', 'source', 'printedLines'];

/**
 * A document without its places, which a print moves, without blanks and widths, which a font may
 * change, and without the rest of its pages, whose pieces a print breaks anew.
 */
const contents = (document: unknown): unknown =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (PLACES.includes(key) || key === 'otherText') return undefined;
      return typeof value === 'string' ? value.normalize('NFKC').replace(/\s/g, '') : value;
    }),
  );

const expected = importText(text);

/**
 * What a document says in figures: of a program's own page only its amount, and every amount
 * without the 円 that a line may end before.
 */
const figures = (document: unknown): unknown =>
  JSON.parse(
    JSON.stringify(contents(document), (key, value: unknown) => {
      if (key === 'detail') return (value as { amount?: unknown } | null)?.amount;
      return key === 'text' && typeof value === 'string' ? value.replace(/円$/, '') : value;
    }),
  );

describe.skipIf(skipsBrowser())('a PDF printed from the text gives the same document', () => {
  let pdfs: readonly Uint8Array[] = [];
  beforeAll(async () => {
    pdfs = await printAll(text, [...PRINTS.map(([, print]) => print), ...BROKEN]);
  }, 120_000);

  test.each(PRINTS.map(([name], index) => [name, index] as const))(
    '%s',
    async (_name, index) => {
      const result = await importBytes(pdfs[index] ?? new Uint8Array(0));
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.report.counts.unexplained).toBe(0);
      expect(contents(result.document)).toEqual(contents(expected.ok && expected.document));
      const others = result.document.programs.map(({ detail }) => detail?.otherText ?? '');
      expect(others.filter((other) => other.includes('電波法第103条'))).toHaveLength(1);
    },
    60_000,
  );

  test('wherever its lines and pages break, every figure and every name is the same', async () => {
    const broken = pdfs.slice(PRINTS.length);
    expect(broken).toHaveLength(BROKEN.length);
    for (const pdf of broken) {
      const result = await importBytes(pdf);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.report.counts.unexplained).toBe(0);
      expect(figures(result.document)).toEqual(figures(expected.ok && expected.document));
    }
  }, 60_000);

  test('cut in the middle, it is refused or loud', async () => {
    const whole = pdfs[0] ?? new Uint8Array(0);
    const result = await importBytes(whole.slice(0, Math.floor(whole.length / 2)));
    expect(result.ok ? result.report.clean : result.problems.map(({ code }) => code)).toEqual([
      'pdf-damaged',
    ]);
  }, 60_000);
});

test('a Buffer of Node is bytes like any other, and stays as it was', async () => {
  const bytes = readFileSync(new URL('../../cases/slide-bullets/input.pdf', import.meta.url));
  const before = Uint8Array.from(bytes);
  const result = await importBytes(bytes);
  expect(result.ok).toBe(true);
  expect(result).toEqual(await importBytes(Uint8Array.from(before)));
  expect(bytes.equals(before)).toBe(true);
});

describe('PDFs that cannot be read', () => {
  test.each([
    ['only its sign', new TextEncoder().encode('%PDF-1.7\n'), 'pdf-damaged'],
    ['protected by a password', encryptedPdf(), 'pdf-encrypted'],
    ['without text', pdfWithoutText(), 'pdf-no-text'],
  ])(
    '%s: %s',
    async (_name, bytes, code) => {
      const result = await importBytes(bytes);
      expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
    },
    30_000,
  );
});

test('a Japanese font that is not embedded is read by the CMaps of the package', async () => {
  const line = '令和５年度予算政府案：８．５億円';
  const hex = Buffer.from(encodeAs(line, 'shift_jis')).toString('hex');
  const pdf = await readPdf(pdfWithCMap(hex), undefined);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.problem));
  expect(pdf.sheets.flatMap(({ pieces }) => pieces).map(({ text: one }) => one)).toEqual([line]);
}, 30_000);
