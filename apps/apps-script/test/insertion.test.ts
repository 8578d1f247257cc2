import { publishedTable, tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import type { TableInsertion } from '@cyberbudget/pane/sheet-host';
import type { MemoryBook } from '@cyberbudget/sheets-host';
import { describe, expect, test } from 'vitest';
import { openSheets } from './open-sheets.ts';

const insertionOf = (kind: string, changes: Partial<TableInsertion> = {}): TableInsertion =>
  tableInsertion({ table: publishedTable(kind), charts: ['pie', 'bar'], name: 'cyberbudget', ...changes });

/** Everything that a spreadsheet holds. */
const everything = ({ sheets }: MemoryBook) =>
  structuredClone(
    sheets.map(({ name, cells, formats, widths, charts, filter, rows, columns }) => {
      const usual = [...widths].filter(([, width]) => width !== 100);
      return { name, cells, formats, usual, charts, filter, rows, columns };
    }),
  );

describe('a table', () => {
  test('has its number formats, a filter over heading and body, and charts with the headings as names', async () => {
    const { book, host } = openSheets();
    await host.insertTable(insertionOf('ministry'));
    const [sheet] = book.sheets;
    expect(sheet?.formats.get('3,1')).toBe('#,##0.0');
    expect(sheet?.filter).toMatchObject({ row: 2, column: 0, rows: 13 });
    expect(sheet?.charts).toMatchObject([
      { kind: 'pie', ranges: ['A3:A15', 'F3:F15'] },
      { kind: 'bar', ranges: ['A3:A15', 'B3:B15', 'C3:C15'] },
    ]);
  });

  test('with a data sheet is in front where it was asked for', async () => {
    const { book, host } = openSheets();
    const [before] = book.sheets;
    await host.insertTable(insertionOf('ministry', { form: 'native' }));
    expect(book.sheets).toHaveLength(2);
    expect(book.active).toBe(before);
  });

  test('makes the sheet grow where it ends before', async () => {
    const { book, host } = openSheets();
    book.selected = { row: 995, column: 24, rows: 1, columns: 1 };
    expect(await host.insertTable(insertionOf('field'))).toMatchObject({ ok: true });
    expect(book.active.rows).toBeGreaterThan(1000);
  });

  test('is without a filter over rows that a person hid', async () => {
    const { book, host } = openSheets();
    book.active.hiddenRows.add(5);
    expect(await host.insertTable(insertionOf('field'))).toMatchObject({ ok: true });
    expect([book.active.filter, [...book.active.hiddenRows]]).toEqual([null, [5]]);
  });

  test('keeps a filter that is there', async () => {
    const { book, host } = openSheets();
    book.active.filter = { row: 900, column: 0, rows: 5, columns: 2 };
    await host.insertTable(insertionOf('field'));
    expect(book.active.filter.row).toBe(900);
  });
});

describe('an error half-way leaves nothing behind', () => {
  const targets = [{ kind: 'selection' }, { kind: 'new-sheet', name: '府省庁別' }] as const;
  const cases = ['setValues', 'createFilter', 'insertChart'].flatMap((step) =>
    targets.map((target) => [step, target] as const),
  );

  test.each(cases)('at %s, target %o', async (step, target) => {
    const { book, host } = openSheets();
    book.selected = { row: 990, column: 20, rows: 1, columns: 1 };
    const before = everything(book);
    book.fault = { step };
    const outcome = await host.insertTable(insertionOf('ministry', { form: 'native', target }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unknown' } });
    expect(everything(book)).toEqual(before);
  });
});

test('再計算 that stops half-way leaves every formula', async () => {
  const { book, host } = openSheets();
  await host.insertTable(insertionOf('ministry', { form: 'live', charts: [] }));
  const before = everything(book);
  book.fault = { step: 'setValues' };
  expect(await host.recalculate?.('live')).toMatchObject({ ok: false, failure: { code: 'unknown' } });
  expect(everything(book)).toEqual(before);
});

describe('配布用にする', () => {
  test('a table that one formula fills is values, every cell of it', async () => {
    const { book, host } = openSheets();
    await host.insertTable(insertionOf('program', { form: 'live', charts: [] }));
    const live = await host.liveCells?.();
    const cells = live?.ok === true ? live.cells.map(({ place }) => place) : [];
    await host.makeShareable?.({ cells, sources: { name: '出典', rows: [['シート']] } });
    const typed = [...(book.sheets[0]?.cells.values() ?? [])];
    expect(typed.filter((cell) => 'formula' in cell)).toEqual([]);
    expect(typed).toContainEqual({ value: '総務省' });
  });
});
