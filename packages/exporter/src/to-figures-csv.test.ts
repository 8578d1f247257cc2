import type { DocumentFigures } from '@cyberbudget/core';
import { createLibrary } from '@cyberbudget/core';
import { expect, test } from 'vitest';
import { PUBLISHED } from './request.fixture.ts';
import { toFiguresCsv } from './to-figures-csv.ts';

const text = toFiguresCsv(PUBLISHED);

test('Excel sees UTF-8: the file begins with a byte order mark', () => {
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a program’s row has amount in yen, place, printed text and citation', () => {
  const row = text.split('\r\n').find((line) => line.includes('金融庁') && line.includes('program'));
  expect(row).toContain(',90000000,');
  expect(row).toMatch(/,\d+,\d+,[^,]*億円,内閣サイバーセキュリティセンター「/);
});

test.each([
  '=HYPERLINK("http://example.invalid")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '\n=1+1',
  ' =1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u3000@SUM(A1)',
])('a title %s does not become a formula', (title) => {
  const [published] = PUBLISHED.documents;
  if (published === undefined) throw new Error('no document');
  const programs = published.document.programs.map((program) => ({ ...program, title }));
  const document: DocumentFigures = { ...published.document, programs };
  const { documents } = createLibrary([document]);
  const cells = toFiguresCsv({ ...PUBLISHED, documents }).replaceAll('""', '"');
  expect(cells).toContain(`'${title}`);
  expect(cells.replaceAll(`'${title}`, '')).not.toMatch(/(^|,)"?[=+@＝]/m);
});
