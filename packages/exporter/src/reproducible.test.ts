import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toDataPackage, toDataPackageOfVersion2 } from './data-package/to-data-package.ts';
import { tableToDocx, toDocx } from './docx/to-docx.ts';
import type { ExportRequest } from './export-request.ts';
import { publishedTable } from './exported-tables.fixture.ts';
import { toFunctionsBook } from './functions-book/to-functions-book.ts';
import { PUBLISHED } from './request.fixture.ts';
import { toFiguresCsv } from './to-figures-csv.ts';
import { toFiguresJson } from './to-figures-json.ts';
import { toParquet } from './to-parquet.ts';
import { toXlsx } from './xlsx/to-xlsx.ts';

type Make = (request: ExportRequest) => unknown;
const FORMATS: readonly (readonly [string, Make])[] = [
  ['xlsx', toXlsx],
  ['xlsx-functions', toFunctionsBook],
  ['docx', (request) => toDocx(request, () => Promise.resolve(null))],
  ['docx of a table', (request) => tableToDocx(publishedTable('ministry'), request)],
  ['csv', toFiguresCsv],
  ['json', toFiguresJson],
  ['parquet', toParquet],
  ['datapackage', toDataPackage],
  ['datapackage-v2', toDataPackageOfVersion2],
];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each(FORMATS)('%s: another day gives the same bytes', async (_, make) => {
  vi.setSystemTime('2026-11-27T03:04:05Z');
  const first = await make(PUBLISHED);
  vi.setSystemTime('2031-02-03T23:59:59Z');
  expect(await make(PUBLISHED)).toEqual(first);
});
