import { cellNumber, cellText, FACTORS, makeTable, type Table, yearName } from '@cyberbudget/core';
import { ooxmlErrors, recalculated, SOFFICE, toPdf, VALIDATOR } from '@cyberbudget/test-office';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Workbook, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedTable } from '../exported-tables.fixture.ts';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import { HEADING_ROW } from './heading-row.ts';
import { cellAt, readBook, sheetNamed, shownAt } from './read-book.fixture.ts';
import { toXlsx } from './to-xlsx.ts';

const KINDS = ['府省庁', '分野', '府省庁×分野', '施策', '取りうる範囲'];

const bytes = await toXlsx(PUBLISHED);
const book = await readBook(bytes);
const parts = unzipSync(bytes);
const part = (path: string): string => strFromU8(parts[path] ?? expect.fail(path));

/** What a sheet shows of the table's rows: results of formulas, numbers and text as they are. */
const shown = (of: Workbook, name: string, { rows, columns }: Table): unknown[][] =>
  rows.map((_, down) =>
    columns.map((_, across) => shownAt(sheetNamed(of, name), HEADING_ROW + down, across)),
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
  expect(book.sheets.map(({ name }) => name)).toEqual([
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

  test('its body is a table of the workbook, its closing rows stand below', () => {
    const [own] = sheetNamed(book, kind).tables ?? [];
    const bodies = table.rows.filter((row) => row.kind === 'body').length;
    expect(own?.range?.split(':')[1]).toMatch(new RegExp(`^[A-Z]+${HEADING_ROW + bodies}$`));
  });
});

test.each(['府省庁', '分野', '府省庁×分野'])(
  '%s: listed amounts are formulas over the table Figures',
  (kind) => {
    const table = publishedTable(kind);
    const formulas = table.rows.map(
      (_, down) => cellAt(sheetNamed(book, kind), `B${HEADING_ROW + 1 + down}`)?.formula,
    );
    const body = table.rows.filter(({ kind: row, cells }) => row === 'body' && cells[1] !== null);
    expect(formulas.filter((formula) => formula?.startsWith('SUMIFS(Figures[金額（円）],'))).toHaveLength(
      body.length + 2,
    );
  },
);

test('every figure has its document, place, printed text and citation', () => {
  const { rows } = sheetNamed(book, '数字と出典');
  const [titles = [], ...figures] = rows;
  const columns = ['資料', '行目', '原文', '出典'].map((title) => titles.indexOf(title));
  const cells = columns.flatMap((column) => figures.map((row) => row[column] ?? null));
  expect(cells.length).toBeGreaterThan(4 * 40);
  expect(cells.filter((cell) => cell === null || cell === '')).toEqual([]);
});

test('every sheet prints across, on one page’s width', () => {
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  const setups = sheets.map((path) => /<pageSetup [^>]*>/.exec(part(path))?.[0]);
  expect(new Set(setups)).toEqual(
    new Set(['<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>']),
  );
  const titled = [...part('xl/workbook.xml').matchAll(/_xlnm\.Print_Titles/g)];
  expect(titled).toHaveLength(sheets.length - 1);
});

test('one font in cells, charts and theme; title and author; no day', () => {
  const fonts = [...part('xl/styles.xml').matchAll(/<name val="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(new Set(['游ゴシック']));
  expect(part('xl/theme/theme1.xml')).not.toContain('Calibri');
  expect(part('docProps/core.xml')).toContain('<dc:title>政府のサイバーセキュリティに関する予算</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:creator>cyberbudget</dc:creator>');
  expect(part('docProps/core.xml')).not.toMatch(/dcterms:(?:created|modified)/);
});

test('the same figures give the same bytes', async () => {
  expect(Buffer.from(await toXlsx(PUBLISHED)).equals(Buffer.from(bytes))).toBe(true);
});

test('charts of ministries and fields say what, when, in which unit, and have a text for those who do not see them', () => {
  const drawings = Object.keys(parts).filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path));
  const texts = drawings.map((path) => /descr="([^"]*)"/.exec(part(path))?.[1]);
  expect(texts).toEqual([
    '政府のサイバーセキュリティ予算 府省庁別（2023年度政府案、単位: 億円）',
    '政府のサイバーセキュリティ予算 分野別（2023年度政府案、単位: 億円）',
  ]);
});

describe.skipIf(VALIDATOR === undefined)('held against the schemas of Office', { timeout: 120_000 }, () => {
  test('a spoilt file is objected to, so that the next tests prove something', async () => {
    const styles = strToU8(part('xl/styles.xml').replace(/(<sz [^>]*>)(<color [^>]*>)/, '$2$1'));
    expect(await ooxmlErrors(zipSync({ ...parts, 'xl/styles.xml': styles }), 'xlsx')).toHaveLength(1);
  });

  test.each(['Office2013', 'Microsoft365'] as const)('%s has nothing against it', async (version) => {
    expect(await ooxmlErrors(bytes, 'xlsx', version)).toEqual([]);
    expect(await ooxmlErrors(await toXlsx({ ...TWO_DOCUMENTS, language: 'en' }), 'xlsx', version)).toEqual(
      [],
    );
  });
});

/** The workbook after a person added a row to its table of figures. */
function grownBook(): Uint8Array {
  const sheet = 'xl/worksheets/sheet11.xml';
  const range = /ref="A1:([A-Z]+)(\d+)"/.exec(part('xl/tables/table10.xml'));
  const next = Number(range?.[2]) + 1;
  const text = (column: string, value: string): string =>
    `<c r="${column}${next}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = `<row r="${next}">${text('C', 'program')}${text('D', '総務省')}<c r="H${next}"><v>1000000000</v></c></row>`;
  return zipSync({
    ...parts,
    [sheet]: strToU8(part(sheet).replace('</sheetData>', `${row}</sheetData>`)),
    'xl/tables/table10.xml': strToU8(
      part('xl/tables/table10.xml').replaceAll(`${range?.[1]}${range?.[2]}"`, `${range?.[1]}${next}"`),
    ),
  });
}

describe.skipIf(SOFFICE === undefined)('in LibreOffice', { timeout: 120_000 }, () => {
  let [canary, whole, grown, two]: Workbook[] = [];
  beforeAll(async () => {
    const cells = new Map([['0,0', { value: null, formula: '33+0.9', formulaResult: 143.4 }]]);
    const wrong = await writeXlsx({ sheets: [{ name: '表', cells }] });
    const files = await recalculated([wrong, bytes, grownBook(), await toXlsx(TWO_DOCUMENTS)]);
    [canary, whole, grown, two] = await Promise.all(files.map(readBook));
  }, 120_000);

  test('a wrong result in the file is corrected, so that the next tests prove something', () => {
    expect(canary && shownAt(sheetNamed(canary, '表'), 0, 0)).toBeCloseTo(33.9, 9);
  });

  test.each(KINDS)('%s comes to the same yen', (kind) => {
    const table = publishedTable(kind);
    expect(whole && shown(whole, kind, table)).toEqual(expected(table));
  });

  test('a row that a person adds to the table of figures counts', () => {
    const { rows } = publishedTable('府省庁');
    const at = rows.findIndex(({ cells }) => cellText(cells[0] ?? null, 'ja') === '総務省');
    expect(grown && shownAt(sheetNamed(grown, '府省庁'), HEADING_ROW + at, 1)).toBeCloseTo(43.9, 9);
  });

  test('of two documents each has sheets of its own, which count its own programs only', () => {
    for (const index of TWO_DOCUMENTS.documents) {
      const year = yearName(index.document).ja;
      const made = makeTable('府省庁', index, TWO_DOCUMENTS.library);
      if (!made.ok || two === undefined) return expect.fail('no table');
      expect(shown(two, `府省庁 ${year}`, made.value), year).toEqual(expected(made.value));
    }
  });

  test('it prints on as many pages as it has sheets, and a few for the long ones', async () => {
    const pdf = Buffer.from(await toPdf(bytes, 'xlsx')).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(book.sheets.length);
    expect(pages.length).toBeLessThan(2 * book.sheets.length);
  });
});
