import { cellNumber, cellText, FACTORS, makeTable, type Table, yearName } from '@cyberbudget/core';
import ExcelJS, { type Cell, type Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { publishedTable } from '../exported-tables.fixture.ts';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import { recalculated, SOFFICE } from './libreoffice.fixture.ts';
import { HEADING_ROW } from './table-sheet.ts';
import { toXlsx } from './to-xlsx.ts';

const { ValueType } = ExcelJS;
const KINDS = ['府省庁', '分野', '府省庁×分野'];

async function read(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

const bytes = await toXlsx(PUBLISHED);
const book = await read(bytes);

/** LibreOffice saves Japanese text with a font of its own, as rich text: its plain text counts. */
const shownCell = (cell: Cell): unknown =>
  cell.type === ValueType.Formula ? cell.result : cell.type === ValueType.RichText ? cell.text : cell.value;

/** What a sheet shows of the table's rows: results of formulas, numbers and text as they are. */
const shown = (of: Workbook, kind: string, { rows, columns }: Table): unknown[][] =>
  rows.map((_, position) =>
    columns.map((_, across) => {
      const cell = of.getWorksheet(kind)?.getCell(HEADING_ROW + 1 + position, across + 1);
      return cell === undefined ? undefined : shownCell(cell);
    }),
  );

const expected = ({ rows, columns }: Table): unknown[][] =>
  rows.map(({ cells }) =>
    columns.map(({ kind }, across) => {
      const cell = cells[across] ?? null;
      const number = cellNumber(cell);
      if (number !== null) return expect.closeTo(kind === 'yen' ? number / FACTORS.億円 : number, 9);
      return cell === null ? null : cellText(cell, 'ja');
    }),
  );

test('a sheet for every table, one to read first and one of figures and sources', () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'はじめに',
    '府省庁',
    '分野',
    '府省庁×分野',
    '取りうる範囲',
    '施策',
    '内訳',
    '検算',
    '年度',
    '推移',
    '数字と出典',
  ]);
});

describe.each(KINDS)('%s', (kind) => {
  const table = publishedTable(kind);

  test('the results in the file are the core’s', () => {
    expect(shown(book, kind, table)).toEqual(expected(table));
  });

  test('listed amounts are formulas over the figures', () => {
    const formulas = table.rows.map(
      (_, position) => book.getWorksheet(kind)?.getCell(HEADING_ROW + 1 + position, 2).formula,
    );
    const body = table.rows.filter(({ kind: row, cells }) => row === 'body' && cells[1] !== null);
    expect(formulas.filter((formula) => formula?.startsWith('SUMIFS('))).toHaveLength(body.length + 2);
  });
});

test('every figure has its document, place, printed text and citation', () => {
  const sheet = book.getWorksheet('数字と出典');
  const titles = (sheet?.getRow(1).values ?? []) as string[];
  const columns = ['資料', '行目', '原文', '出典'].map((title) => titles.indexOf(title));
  const cells = columns.flatMap((column) =>
    Array.from({ length: (sheet?.rowCount ?? 0) - 1 }, (_, row) => sheet?.getCell(row + 2, column).value),
  );
  expect(cells.length).toBeGreaterThan(4 * 40);
  expect(cells.filter((cell) => cell === null || cell === '')).toEqual([]);
});

describe.skipIf(SOFFICE === undefined)('calculated anew by LibreOffice', { timeout: 120_000 }, () => {
  test('a wrong result in the file is corrected, so that the next test proves something', async () => {
    const canary = new ExcelJS.Workbook();
    canary.addWorksheet('表').getCell('A1').value = { formula: '33+0.9', result: 143.4 };
    const after = await read(await recalculated(new Uint8Array(await canary.xlsx.writeBuffer())));
    expect(after.getWorksheet('表')?.getCell('A1').result).toBeCloseTo(33.9, 9);
  });

  test('every table comes to the same yen', async () => {
    const after = await read(await recalculated(bytes));
    for (const kind of KINDS) {
      const table = publishedTable(kind);
      expect(shown(after, kind, table), kind).toEqual(expected(table));
    }
  });

  test('of two documents each has sheets of its own, which count its own programs only', async () => {
    const after = await read(await recalculated(await toXlsx(TWO_DOCUMENTS)));
    for (const index of TWO_DOCUMENTS.documents) {
      const year = yearName(index.document).ja;
      const made = makeTable('府省庁', index, TWO_DOCUMENTS.library);
      if (!made.ok) return expect.fail('no table');
      expect(shown(after, `府省庁 ${year}`, made.value), year).toEqual(expected(made.value));
    }
  });
});
