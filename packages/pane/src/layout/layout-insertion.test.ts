import { createLibrary, TABLE_KINDS, type Table } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { CellContent, Layout } from './layout.ts';
import { layoutInsertion } from './layout-insertion.ts';

const library = createLibrary(documents.filter(({ fiscalYear }) => fiscalYear === 2023));

function tableOf(id: string): Table {
  const [index] = library.documents;
  const kind = TABLE_KINDS.find((one) => one.id === id);
  const made = index === undefined ? undefined : kind?.make(index, library);
  if (made?.ok !== true) throw new Error(`no table ${id}`);
  return made.value;
}

const insertion = (id: string, own: Partial<TableInsertion> = {}): TableInsertion => ({
  table: tableOf(id),
  unit: '億円',
  language: 'ja',
  form: 'values',
  library,
  charts: [],
  target: { kind: 'selection' },
  name: 'cyberbudget',
  ...own,
});

/** The cell in the row and under the heading of those names. */
function cellOf({ cells, header }: Layout, row: string, heading: string): CellContent | undefined {
  const column = cells[header]?.indexOf(heading) ?? -1;
  return cells.find(([first]) => first === row)?.[column];
}

const formula = (text: string): CellContent => ({ formula: text });

describe('every layout', () => {
  const forms = ['values', 'live', 'publication'] as const;
  const cases = TABLE_KINDS.filter(({ compares }) => compares !== true).flatMap(({ id }) =>
    forms.map((form) => [id, form] as const),
  );

  test.each(cases)('%s as %s is a rectangle with a role for every row', (id, form) => {
    const { cells, rows, columns } = layoutInsertion(insertion(id, { form }));
    expect(rows).toHaveLength(cells.length);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns.length]));
  });
});

describe('values', () => {
  test.each([
    ['総務省', '掲載額', 33.9],
    ['総務省', '構成比', 0.104],
    ['厚生労働省', '掲載額', 27.1],
    ['掲載計', '掲載額', 1009.5],
    ['非掲載', '掲載額', 369.4],
    ['公表総額', '掲載額', 1378.9],
  ])('%s %s is %d', (row, heading, printed) => {
    expect(cellOf(layoutInsertion(insertion('ministry')), row, heading)).toBe(printed);
  });

  test('the last line is the source', () => {
    const { cells, rows } = layoutInsertion(insertion('field'));
    expect(rows.at(-1)).toBe('source');
    expect(cells.at(-1)?.[0]).toContain('内閣サイバーセキュリティセンター');
  });

  test('the closing rows stand outside the table that can be sorted', () => {
    const { table, rows } = layoutInsertion(insertion('ministry'));
    const inside = rows.slice(table?.row, (table?.row ?? 0) + (table?.rows ?? 0));
    expect(new Set(inside)).toEqual(new Set(['header', 'body']));
    expect(rows).toContain('total');
  });
});

describe('live formulas name their year', () => {
  test.each([
    ['ministry', '総務省', '掲載額', '=CYBERBUDGET("総務省",2023)'],
    ['ministry', '総務省', '推計額', '=CYBERBUDGET("総務省",2023,,"推計額")'],
    ['ministry', '非掲載', '掲載額', '=CYBERBUDGET(,2023,,"非掲載額")'],
    ['ministry', '公表総額', '掲載額', '=CYBERBUDGET(,2023)'],
    ['ministry', '掲載計', '件数', '=CYBERBUDGET(,2023,,"件数")'],
    ['field', '(5)推進体制', '公表額', '=CYBERBUDGET(,2023,5)'],
    ['ministry-by-field', '防衛省', '計', '=CYBERBUDGET("防衛省",2023)'],
    ['ministry-by-field', '防衛省', '(4)横断的施策（人材育成等）', '=CYBERBUDGET("防衛省",2023,4)'],
    ['ministry-by-field', '掲載計', '(4)横断的施策（人材育成等）', '=CYBERBUDGET(,2023,4,"掲載額")'],
  ])('%s: %s %s', (id, row, heading, expected) => {
    expect(cellOf(layoutInsertion(insertion(id, { form: 'live' })), row, heading)).toEqual(formula(expected));
  });

  test('in another unit and language', () => {
    const draft = documents.find(({ fiscalYear }) => fiscalYear === 2023);
    if (draft === undefined) throw new Error('no document');
    const both = createLibrary([draft, { ...draft, id: 'fy2023-initial', phase: 'initial' }]);
    const layout = layoutInsertion(
      insertion('ministry', { form: 'live', unit: '百万円', language: 'en', library: both }),
    );
    expect(cellOf(layout, 'Ministry of Defense', 'Estimate')).toEqual(
      formula('=CYBERBUDGET("Ministry of Defense","FY2023 government draft",,"estimate","million yen")'),
    );
    expect(cellOf(layout, 'Ministry of Defense', 'Share')).toEqual(
      formula('=CYBERBUDGET("Ministry of Defense","FY2023 government draft",,"share")'),
    );
  });

  test('a list of programs is one formula with room below it', () => {
    const { cells, header, table } = layoutInsertion(insertion('program', { form: 'live', unit: '円' }));
    expect(cells[header]?.[0]).toEqual(formula('=CYBERBUDGET_TABLE("施策",2023,"円")'));
    expect(cells[header + 1]).toEqual(cells[header + 1]?.map(() => ''));
    expect(table).toBeNull();
  });
});

describe('chart ranges', () => {
  test('the pie of the ministries stands on their printed shares', () => {
    const layout = layoutInsertion(insertion('ministry', { charts: ['pie', 'bar'] }));
    const [pie, bar] = layout.charts;
    expect(layout.cells[layout.header]?.[pie?.series[0]?.values.column ?? -1]).toBe('構成比');
    expect(pie?.labels).toEqual({ row: layout.header + 1, column: 0, rows: 12, columns: 1 });
    expect(bar?.series.map(({ name }) => name)).toEqual(['掲載額', '推計額']);
  });

  test('charts stand beside the table, one under the other', () => {
    const { charts, columns } = layoutInsertion(insertion('field', { charts: ['pie', 'bar'] }));
    expect(charts.every(({ over }) => over.column > columns.length - 1)).toBe(true);
    expect(charts[1]?.over.row).toBeGreaterThanOrEqual(charts[0]?.over.rows ?? Number.NaN);
  });
});
