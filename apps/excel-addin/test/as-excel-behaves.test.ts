import { tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { documents } from '@cyberbudget/documents';
import type { CellValue } from '@cyberbudget/office-host';
import { enteredCell } from '@cyberbudget/pane/layout';
import { describe, expect, test } from 'vitest';
import { everything, firstSheet } from './insertions.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

// Each of these is how Excel was documented or reported to behave, and what became of a workbook
// before.

const [published] = documents;
if (published === undefined) throw new Error('no document');
const FORMULA = '=CYBERBUDGET("総務省")';

/** Types into a cell counted from 0, past the client. */
async function type(excel: OpenExcel, row: number, column: number, ...typed: CellValue[]) {
  const sheet = await firstSheet(excel);
  await excel.workbook.cells.write({ sheet, row, column, rows: 1, columns: typed.length }, [typed]);
}

const found = async ({ host }: OpenExcel) => {
  const live = await host.liveCells?.();
  return live?.ok === true ? live.cells.map(({ place }) => place.address) : live;
};

describe('live cells are found, whatever the sheet uses', () => {
  test.each([
    ['a value in the last row', 1_048_575, 0],
    ['a value in the last column', 0, 16_383],
    ['a value in the last cell of all', 1_048_575, 16_383],
    ['1,000,000 rows by six columns', 999_999, 5],
  ])('%s', async (_, row, column) => {
    const excel = openExcel();
    await type(excel, 3, 1, FORMULA);
    await type(excel, row, column, 'x');
    expect(await found(excel)).toEqual(['B4']);
  });

  test('answers of more than 5 MB are asked for in parts', async () => {
    const excel = openExcel();
    for (let row = 0; row < 200; row++) await type(excel, row, 0, 'あ'.repeat(9000));
    await type(excel, 200, 0, FORMULA);
    expect(await found(excel)).toEqual(['A201']);
  });

  test('an answer without cells is a failure, never "there are none"', async () => {
    const excel = openExcel();
    await type(excel, 0, 0, FORMULA);
    excel.office.plan({ kind: 'action', index: 0, code: 'RangeExceedsLimit' }, 2);
    expect(await excel.host.liveCells?.()).toEqual({ ok: false, failure: { code: 'too-much-to-read' } });
  });

  test('a sheet that uses its last row still has its taken cells', async () => {
    const excel = openExcel();
    await type(excel, 5, 0, 'mine');
    await type(excel, 1_048_575, 0, 'x');
    const outcome = await excel.host.insertTable(tableInsertion());
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
    const free = !outcome.ok && outcome.failure.code === 'cells-taken' ? outcome.failure.free : null;
    expect(free?.address).toMatch(/^[B-Z]/);
  });
});

describe('a text that looks like one of our formulas', () => {
  test('is no live cell', async () => {
    const excel = openExcel();
    await type(excel, 0, 0, `'${FORMULA}`);
    expect(await found(excel)).toEqual([]);
  });

  test('has no formula where it is selected', async () => {
    const excel = openExcel();
    await type(excel, 0, 0, `'${FORMULA}`);
    expect(await excel.host.readSelection()).toMatchObject({ ok: true, selection: { formula: '' } });
  });
});

describe('a cell that is being edited', () => {
  test.each(['live', 'all'] as const)('keeps %s calculation waiting, and no longer', async (cells) => {
    const excel = openExcel();
    await type(excel, 0, 0, FORMULA);
    excel.office.enterCell();
    let outcome: unknown = null;
    const done = excel.host.recalculate?.(cells).then((given) => {
      outcome = given;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(outcome).toBeNull();
    excel.office.leaveCell();
    await done;
    expect(outcome).toEqual({ ok: true });
  });
});

test('documents that changed compute our formulas anew, and no others', async () => {
  const excel = openExcel();
  await type(excel, 0, 0, FORMULA, '=SUM(A1)');
  const trips = excel.office.roundTrips.length;
  expect(await excel.host.recalculate?.('live')).toEqual({ ok: true });
  expect(excel.office.membersUsed).toContain('Range.setDirty');
  const empty = openExcel();
  await empty.host.recalculate?.('live');
  expect(empty.office.membersUsed).not.toContain('Application.calculate');
  expect(trips).toBe(0);
});

describe('names that somebody has', () => {
  test.each(['InvalidArgument', 'ItemAlreadyExists'] as const)(
    'a table’s, as %s: the next number is tried',
    async (code) => {
      const excel = openExcel();
      excel.office.plan({ kind: 'member', member: 'Table.name', code }, 1);
      expect(await excel.host.insertTable(tableInsertion())).toMatchObject({ ok: true });
      expect((await excel.workbook.tables.list()).map(({ name }) => name)).toEqual([
        'cyberbudget_ministry_2023_2',
      ]);
    },
  );

  test.each(['InvalidArgument', 'MergedRangeConflict'] as const)(
    'no table can be made there, as %s: that is told, and nothing is left',
    async (code) => {
      const excel = openExcel();
      const before = await everything(excel);
      excel.office.plan({ kind: 'member', member: 'TableCollection.add', code }, 1);
      const outcome = await excel.host.insertTable(tableInsertion());
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'table-conflict' } });
      expect(await everything(excel)).toEqual(before);
    },
  );
});

describe('access denied', () => {
  const ofOwnSheet = tableInsertion({ target: { kind: 'new-sheet', name: '府省庁別' } });
  const outcomeOf = async (arrange: (excel: OpenExcel) => unknown, act: (excel: OpenExcel) => unknown) => {
    const excel = openExcel();
    await arrange(excel);
    return act(excel);
  };

  test.each([
    [
      'where the structure is protected',
      'protected-workbook',
      ({ workbook }: OpenExcel) => workbook.lock({ structure: true }),
      ({ host }: OpenExcel) => host.insertTable(ofOwnSheet),
    ],
    [
      'where the workbook is open for reading only',
      'read-only',
      ({ workbook }: OpenExcel) => workbook.lock({ readOnly: true }),
      ({ host }: OpenExcel) => host.insertTable(tableInsertion()),
    ],
    [
      'to keep a document, where nothing says why',
      'access-denied',
      ({ office }: OpenExcel) =>
        office.plan({ kind: 'member', member: 'CustomXmlPartCollection.add', code: 'AccessDenied' }, 1),
      ({ host }: OpenExcel) => host.keepDocument?.(published),
    ],
    [
      'where a sheet became protected in the meantime',
      'protected-sheet',
      async (excel: OpenExcel) => {
        const [sheet] = await excel.workbook.sheets.list();
        await type(excel, 0, 0, FORMULA);
        if (sheet !== undefined) await excel.workbook.sheets.put({ ...sheet, isProtected: true });
      },
      ({ host }: OpenExcel) =>
        host.makeShareable?.({
          cells: [{ sheet: 'Sheet1', address: 'A1' }],
          sources: { name: '出典', rows: [] },
        }),
    ],
  ] as const)('%s is %s', async (_, code, arrange, act) => {
    expect(await outcomeOf(arrange, act)).toMatchObject({ ok: false, failure: { code } });
  });
});

test.each([
  ['hidden', {}],
  ['very hidden', { isVeryHidden: true as const }],
])('a sheet that is %s is not gone to, and that is told', async (_, how) => {
  const excel = openExcel();
  await excel.workbook.sheets.put({
    ...{ id: 'hidden', name: '元データ', isHidden: true, isProtected: false, frozen: null },
    ...how,
  });
  expect(await excel.host.goTo?.({ sheet: '元データ', address: 'A1' })).toEqual({
    ok: false,
    failure: { code: 'hidden-sheet', sheet: '元データ' },
  });
});

describe('another workbook in front (InvalidSelection)', () => {
  test('a table on a sheet of its own is inserted all the same', async () => {
    const excel = openExcel();
    excel.office.plan({ kind: 'action', index: 0, code: 'InvalidSelection' });
    const target = { kind: 'new-sheet', name: '府省庁別' } as const;
    expect(await excel.host.insertTable(tableInsertion({ target }))).toMatchObject({ ok: true });
  });

  test('kept documents are read all the same', async () => {
    const excel = openExcel();
    excel.office.plan({ kind: 'action', index: 0, code: 'InvalidSelection' });
    expect(await excel.host.keptDocuments?.()).toMatchObject({ ok: true });
  });
});

test('a kept document stays when something is undone, and ends what can be undone', async () => {
  const excel = openExcel();
  await excel.host.insertTable(tableInsertion());
  await excel.host.keepDocument?.(published);
  expect(excel.workbook.undoCount()).toBe(0);
  excel.workbook.undoOnce();
  expect(await excel.host.keptDocuments?.()).toMatchObject({
    documents: [{ document: { id: published.id } }],
  });
  expect(excel.host.keepCaveat).toBe('no-undo-before');
});

test.each([
  '1e3',
  '2E10',
  'R5.4.1',
  '令和5年4月1日',
  '10時30分',
  'Jan 5',
  'May-23',
  '€5',
  '£5',
  ' 12',
  '　12',
  '(3)',
  '3-2',
  '=1+1',
  'TRUE',
])('the text %j stays a text', async (text) => {
  const excel = openExcel();
  const { host, app } = excel;
  const target = { kind: 'selection' } as const;
  await host.insertCell({ content: { text }, numberFormat: null, target });
  const values = await app.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values,valueTypes');
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]];
  });
  expect(values).toEqual([text, 'String']);
  expect(enteredCell(text)).toBe(`'${text}`);
});
