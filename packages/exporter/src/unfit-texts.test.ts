import {
  createLibrary,
  type DocumentFigures,
  TABLE_KINDS,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toText,
  toTsv,
} from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS, toSvg, toTextChart } from './chart/index.ts';
import type { ExportRequest } from './export-request.ts';
import { toDataPackage, toFiguresCsv, toFiguresJson, toParquet, toXlsx } from './index.ts';
import { PUBLISHED } from './request.fixture.ts';
import { readBook } from './xlsx/read-book.fixture.ts';

const OPTIONS = { unit: '億円', language: 'ja' } as const;

/**
 * The published document with something put into every text that it prints, after its first
 * character.
 */
function request(inserted: string): ExportRequest {
  const put = (text: string): string => `${text.slice(0, 1)}${inserted}${text.slice(1)}`;
  const documents = PUBLISHED.documents.map(
    ({ document }): DocumentFigures => ({
      ...document,
      title: put(document.title),
      publisher: put(document.publisher ?? ''),
      terms: put(document.terms ?? ''),
      total: document.total && { ...document.total, text: put(document.total.text) },
      strategyFields: document.strategyFields.map((field) => ({ ...field, name: put(field.name) })),
      ministries: document.ministries.map((ministry) => ({ ...ministry, name: put(ministry.name) })),
      programs: document.programs.map((program) => ({
        ...program,
        title: put(program.title),
        amount: { ...program.amount, text: put(program.amount.text) },
      })),
    }),
  );
  const library = createLibrary(documents);
  return { ...PUBLISHED, library, documents: library.documents };
}

const tables = ({ library, documents }: ExportRequest): string[] =>
  documents.flatMap((index) =>
    TABLE_KINDS.flatMap(({ make }) => {
      const made = make(index, library);
      return made.ok
        ? [toCsv, toHtml, toJson, toMarkdown, toText, toTsv].map((format) => format(made.value, OPTIONS))
        : [];
    }),
  );

const charts = ({ library, documents }: ExportRequest): string[] =>
  documents.flatMap((index) =>
    CHART_KINDS.flatMap(({ make }) => {
      const made = make(index, library, OPTIONS);
      return made.ok ? [toSvg(made.value), toTextChart(made.value)] : [];
    }),
  );

async function cells(of: ExportRequest): Promise<unknown[]> {
  const { sheets, namedRanges, properties } = await readBook(await toXlsx(of));
  return [
    ...sheets.map(({ name, rows, cells, tables }) => [name, rows, cells, tables]),
    namedRanges,
    properties,
  ];
}

const clean = request('');
const cleanCells = await cells(clean);

describe.each([
  ['noncharacters', '\uFFFE\uFFFF'],
  ['half a surrogate pair', '\uD83D'],
  ['a terminal escape', '\u001B\u009B'],
])('%s in every text: a file is what it is without them', (_, inserted) => {
  const dirty = request(inserted);

  test('as a workbook', async () => expect(await cells(dirty)).toEqual(cleanCells), 30_000);

  test.each([
    ['figures as CSV', toFiguresCsv],
    ['figures as JSON', toFiguresJson],
    ['a data package', toDataPackage],
    ['Parquet', toParquet],
    ['tables', tables],
    ['charts', charts],
  ] as const)('as %s', (_name, make) => expect(make(dirty)).toEqual(make(clean)));
});
