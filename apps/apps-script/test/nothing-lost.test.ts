import { publishedTable, tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { type MemoryBook, newMemorySheet, services } from '@cyberbudget/sheets-host';
import { describe, expect, test } from 'vitest';
import { loadScript } from './apps-script-runtime.ts';
import { openSheets } from './open-sheets.ts';

const FORMULAS = ['=CYBERBUDGET("総務省")', '=CYBERBUDGET("防衛省")', '=CYBERBUDGET("法務省")'];

/** A spreadsheet with live formulas in A1 and below it. */
function withFormulas() {
  const sheets = openSheets();
  for (const [row, formula] of FORMULAS.entries()) sheets.book.active.cells.set(`${row},0`, { formula });
  return sheets;
}

const typedIn = ({ active }: MemoryBook) =>
  FORMULAS.map((_, row) => {
    const typed = active.cells.get(`${row},0`);
    return typed === undefined ? null : 'formula' in typed ? typed.formula : typed.value;
  });

describe('数式を計算し直す', () => {
  test('a run that is ended at any step leaves every formula in its cell, as a formula or as its text', async () => {
    const { book, host } = withFormulas();
    const seen: unknown[] = [];
    book.watch = () => seen.push(typedIn(book));
    expect(await host.recalculate?.('live')).toEqual({ ok: true });
    expect(seen.length).toBeGreaterThan(6);
    for (const moment of seen) expect(moment).toEqual(FORMULAS);
    expect(FORMULAS.map((_, row) => book.active.cells.get(`${row},0`))).toEqual(
      FORMULAS.map((formula) => ({ formula })),
    );
  });

  test.each([
    ['flush', 0],
    ['setValues', 0],
    ['setValues', 1],
    ['setValues', 4],
  ])('that fails at %s after %i leaves three formulas', async (step, after) => {
    const { book, host } = withFormulas();
    book.fault = { step, after };
    await host.recalculate?.('live');
    expect(FORMULAS.map((_, row) => book.active.cells.get(`${row},0`))).toEqual(
      FORMULAS.map((formula) => ({ formula })),
    );
  });

  test('leaves what is not the person’s to edit, does the rest and says so', async () => {
    const { book, host } = withFormulas();
    book.active.guarded.push({ row: 1, column: 0, rows: 1, columns: 1 });
    expect(await host.recalculate?.('live')).toEqual({
      ok: false,
      failure: { code: 'protected-cells', place: { sheet: 'シート1', address: 'A2' } },
    });
    expect(typedIn(book)).toEqual(FORMULAS);
  });

  test('what cannot be brought back is told, with its sheet', async () => {
    const { book, host } = withFormulas();
    book.fault = { step: 'setValues', after: 1, always: true };
    expect(await host.recalculate?.('live')).toEqual({
      ok: false,
      failure: { code: 'not-restored', sheet: 'シート1' },
    });
  });
});

describe('配布用にする', () => {
  const share = ({ host }: ReturnType<typeof openSheets>) =>
    host.makeShareable?.({
      cells: [{ sheet: 'シート1', address: 'A1' }],
      sources: { name: '出典', rows: [['シート']] },
    });

  test('a formula of the person’s own beside a live cell stays a formula', async () => {
    const sheets = openSheets();
    const { book } = sheets;
    const ours = book.compute;
    const own = '=IF(A1="","",A1*2)';
    book.compute = (formula, read) => {
      if (formula !== own) return ours(formula, read);
      const first = read(0, 0);
      return first === '' ? '' : Number(first) * 2;
    };
    book.active.cells.set('0,0', { formula: '=CYBERBUDGET("総務省")' });
    book.active.cells.set('0,1', { formula: own });
    const [sheet] = book.sheets;
    expect(await share(sheets)).toMatchObject({ ok: true });
    expect(sheet?.cells.get('0,0')).toEqual({ value: 33.9 });
    expect(sheet?.cells.get('0,1')).toEqual({ formula: own });
  });

  test('what a formula of the person’s own fills is not overwritten: nothing is changed, and its place is told', async () => {
    const sheets = openSheets();
    const { book } = sheets;
    const ours = book.compute;
    book.compute = (formula, read) => {
      if (!formula.startsWith('=FILTER')) return ours(formula, read);
      const first = read(0, 0);
      return typeof first === 'number' ? [[first], [first]] : '';
    };
    book.active.cells.set('0,0', { formula: '=CYBERBUDGET("総務省")' });
    book.active.cells.set('0,2', { formula: '=FILTER(A1:A2,ISNUMBER(A1:A2))' });
    const [sheet] = book.sheets;
    const before = structuredClone(sheet?.cells);
    expect(await share(sheets)).toEqual({
      ok: false,
      failure: { code: 'spill-conflict', place: { sheet: 'シート1', address: 'C1' } },
    });
    expect(sheet?.cells).toEqual(before);
    expect(book.sheets).toHaveLength(1);
  });

  test('is stopped by another run of the script: everything is taken back', () => {
    const { book } = openSheets();
    const formula = '=CYBERBUDGET("総務省")';
    for (let row = 0; row < 250; row += 1) book.active.cells.set(`${row},0`, { formula });
    const before = structuredClone(book.active.cells);
    const { port } = book;
    const [sharing, asking] = [loadScript(services(port)), loadScript(services(port))];
    const follow = (isStopped: boolean) =>
      asking.call('cyberbudgetHost', { method: 'followShare', args: ['run', isStopped] }) as {
        readonly turned: number;
      };
    const seen = new Set<number>();
    book.watch = () => void seen.add(follow(seen.has(100)).turned);
    const cells = Array.from({ length: 250 }, (_, row) => ({ sheet: 'シート1', address: `A${row + 1}` }));
    const plan = { cells, sources: { name: '出典', rows: [['シート']] } };
    expect(sharing.call('cyberbudgetHost', { method: 'makeShareable', args: [plan, 'run'] })).toEqual({
      ok: false,
      failure: { code: 'stopped' },
    });
    expect(Math.max(...seen)).toBe(200);
    expect([book.active.cells, book.sheets.length]).toEqual([before, 1]);
  });

  test('that cannot be taken back says where to look', async () => {
    const sheets = withFormulas();
    sheets.book.fault = { step: 'setValues', after: 1, always: true };
    expect(await share(sheets)).toEqual({ ok: false, failure: { code: 'not-restored', sheet: 'シート1' } });
  });
});

describe('an insertion', () => {
  const table = tableInsertion({ table: publishedTable('field') });

  test('over a cell that is not the person’s to edit writes nothing and says where', async () => {
    const { book, host } = openSheets();
    book.active.guarded.push({ row: 3, column: 1, rows: 1, columns: 1 });
    expect(await host.insertTable(table)).toMatchObject({ ok: false, failure: { code: 'protected-cells' } });
    expect(book.active.cells.size).toBe(0);
  });

  test('every step of taking back is tried, and that something was left is told', async () => {
    const { book, host } = openSheets();
    const widths = () => [...book.active.widths.values()].filter((width) => width !== 100);
    const filters: unknown[] = [];
    book.fault = { step: 'insertChart' };
    book.watch = (step) => {
      filters.push(book.active.filter);
      if (step === 'clear') book.fault = { step };
    };
    expect(await host.insertTable({ ...table, charts: ['pie'] })).toEqual({
      ok: false,
      failure: { code: 'not-restored', sheet: 'シート1' },
    });
    expect(filters.some((filter) => filter !== null)).toBe(true);
    expect([book.active.filter, widths(), book.active.charts]).toEqual([null, [], []]);
  });

  test('counts the cells of the whole spreadsheet against its ten million', async () => {
    const { book, host } = openSheets();
    book.sheets.push({ ...newMemorySheet('大きい'), rows: 400_000, columns: 24 });
    book.sheets.push({ ...newMemorySheet('次'), rows: 10_000, columns: 35 });
    const target = { kind: 'new-sheet', name: '表' } as const;
    expect(await host.insertTable({ ...table, target })).toMatchObject({
      ok: false,
      failure: { code: 'too-large' },
    });
    expect(await host.insertTable(table)).toMatchObject({ ok: true });
  });
});

test('a cell that calls the script by name changes nothing', async () => {
  const sheets = openSheets();
  sheets.book.properties.set('cyberbudget/document/a/2024/draft/1/1/m/1/1', 'x');
  const script = loadScript(services(sheets.book.port));
  for (const given of [['removeDocument', [['a']]], ['removeDocument', 'a'], [[['removeDocument', 'a']]]])
    expect(script.call('cyberbudgetHost', ...given)).toEqual({
      ok: false,
      failure: { code: 'unsupported' },
    });
  expect(sheets.book.properties.size).toBe(1);
});
