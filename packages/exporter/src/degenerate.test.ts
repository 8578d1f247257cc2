import { createLibrary, type DocumentFigures } from '@cyberbudget/core';
import { ooxmlErrors, VALIDATOR } from '@cyberbudget/test-office';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS, toSvg, toTextChart } from './chart/index.ts';
import type { ExportRequest } from './export-request.ts';
import { toDataPackage, toFiguresCsv, toFiguresJson, toParquet, toXlsx } from './index.ts';
import { PUBLISHED } from './request.fixture.ts';
import { HEADING_ROW } from './xlsx/heading-row.ts';
import { cellAt, readBook } from './xlsx/read-book.fixture.ts';

const [published] = PUBLISHED.documents;
if (published === undefined) throw new Error('no document');
const { document } = published;

const EMPTY: Partial<DocumentFigures> = {
  total: null,
  strategyFields: [],
  ministries: [],
  programs: [],
  notes: [],
};
const HOSTILE = '=cmd|\'/c calc\'!A1\r\n"<b>&x</b>", \u0007*?~[1]';

const cases: readonly (readonly [string, readonly DocumentFigures[]])[] = [
  ['no document', []],
  ['a document that prints nothing', [{ ...document, ...EMPTY }]],
  ['a total and nothing else', [{ ...document, ...EMPTY, total: document.total }]],
  ['programs without fields and shares', [{ ...document, strategyFields: [], total: null }]],
  [
    'two documents of one year and stage',
    [document, { ...document, id: 'again', programs: document.programs.slice(3) }],
  ],
  [
    'hostile names',
    [
      {
        ...document,
        title: HOSTILE,
        publisher: HOSTILE,
        ministries: document.ministries.map((ministry, at) => ({ ...ministry, name: `${HOSTILE}${at}` })),
        programs: document.programs.map((program) => ({ ...program, title: HOSTILE })),
      },
    ],
  ],
];

describe.each(cases)('%s', (_, documents) => {
  const library = createLibrary(documents);
  const request: ExportRequest = { library, documents: library.documents, language: 'ja', unit: '億円' };

  const written = toXlsx(request);

  test('is a workbook that opens', async () => {
    const { sheets } = await readBook(await written);
    expect(sheets.length).toBeGreaterThan(1);
  });

  test('names that SUMIFS would misread are no criteria: those rows hold values', async () => {
    const { sheets } = await readBook(await written);
    const criteria = sheets.flatMap((sheet) =>
      Array.from({ length: 20 }, (_, down) => HEADING_ROW + 1 + down)
        .filter((row) => cellAt(sheet, `B${row}`)?.formula?.startsWith('SUMIFS(') ?? false)
        .map((row) => String(cellAt(sheet, `A${row}`)?.value)),
    );
    expect(criteria.filter((name) => /^[<>=]|[*?~]/.test(name))).toEqual([]);
  });

  test.skipIf(VALIDATOR === undefined)('is a workbook that Office has nothing against', async () => {
    expect(await ooxmlErrors(await written, 'xlsx')).toEqual([]);
  });

  test('is csv, json, a data package and parquet', () => {
    expect(toFiguresCsv(request).startsWith('\uFEFF番号,')).toBe(true);
    expect((JSON.parse(toFiguresJson(request)) as { documents: unknown[] }).documents).toHaveLength(
      library.documents.length,
    );
    expect([...toDataPackage(request).keys()]).toEqual([
      'datapackage.json',
      'dcat.jsonld',
      'figures.csv',
      'totals.csv',
    ]);
    expect(new TextDecoder().decode(toParquet(request).slice(0, 4))).toBe('PAR1');
  });

  test('has charts, or a problem in their place', () => {
    const [index] = library.documents;
    const made = CHART_KINDS.flatMap(({ make }) => {
      const chart = index && make(index, library, { unit: '円', language: 'en' });
      return chart?.ok === true ? [[toSvg(chart.value), toTextChart(chart.value)] as const] : [];
    });
    expect(made.flat().join('')).not.toMatch(/NaN|undefined|Infinity/);
    const drawn = made.map(([svg]) => svg).join('');
    expect([drawn.includes('<b>'), drawn.includes('\u0007')]).toEqual([false, false]);
  });
});
