import { tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { publishedLibrary } from '@cyberbudget/documents';
import type { CellValue } from '@cyberbudget/office-host';
import { describe, expect, test } from 'vitest';
import { insertSummary } from '../src/commands/insert-summary.ts';
import { everything, firstSheet } from './insertions.ts';
import type { OpenExcel } from './open-excel.ts';
import { twoPeople } from './two-people.ts';

// Between the look at the cells and the writing somebody else writes into the same ones: a
// co-author, or the same person elsewhere.

const FORMS = ['values', 'live', 'native', 'publication'] as const;

/** Types into a cell counted from 0, past the client. */
async function type(
  { workbook }: Pick<OpenExcel, 'workbook'>,
  row: number,
  column: number,
  typed: CellValue,
) {
  const sheet = await firstSheet({ workbook });
  await workbook.cells.write({ sheet, row, column, rows: 1, columns: 1 }, [[typed]]);
}

/**
 * Lets others act just before a request of mine, counted from 1, reaches Excel; what the workbook
 * holds then is given back.
 */
function actBefore(
  { excel, keepWaiting }: ReturnType<typeof twoPeople>,
  request: number,
  act: () => Promise<unknown>,
): () => unknown {
  let requests = 0;
  let alone: unknown = null;
  keepWaiting(async () => {
    requests += 1;
    if (requests !== request) return;
    await act();
    alone = await everything(excel);
  });
  return () => alone;
}

describe('a co-author types into a cell of the place after it was found empty', () => {
  test.each(
    FORMS.flatMap((form) => [
      [form, 'a text', 'mine'] as const,
      [form, 'a number', 42] as const,
      [form, 'a formula', '=1+1'] as const,
      [form, 'a text that looks like a formula', "'=1+1"] as const,
      [form, 'a formula that fills more cells', '=CYBERBUDGET_TABLE("分野",2023)'] as const,
    ]),
  )('%s over %s: nothing of it is lost, and the next free place is named', async (form, _, typed) => {
    const people = twoPeople();
    const alone = actBefore(people, 2, () => type(people.excel, 4, 1, typed));
    const outcome = await people.mine.insertTable(tableInsertion({ form }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
    expect(await everything(people.excel)).toEqual(alone());
    const free = !outcome.ok && outcome.failure.code === 'cells-taken' ? outcome.failure.free : null;
    if (free === null) throw new Error('no free place');
    const again = tableInsertion({ form, target: { kind: 'place', place: free } });
    expect(await people.mine.insertTable(again)).toEqual({ ok: true, place: free });
  });

  test('a formula for one cell', async () => {
    const people = twoPeople();
    const alone = actBefore(people, 2, () => type(people.excel, 0, 0, 'mine'));
    const outcome = await people.mine.insertCell({
      content: { formula: '=CYBERBUDGET()' },
      numberFormat: '#,##0.0',
      target: { kind: 'selection' },
    });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
    expect(await everything(people.excel)).toEqual(alone());
  });
});

describe('a co-author inserts a table into the same cells', () => {
  test.each(FORMS.flatMap((mine) => FORMS.map((theirs) => [mine, theirs] as const)))(
    'mine as %s, theirs as %s: theirs is whole, mine leaves nothing and says why',
    async (form, theirForm) => {
      const people = twoPeople();
      const alone = actBefore(people, 2, () =>
        people.theirs.insertTable(tableInsertion({ form: theirForm })),
      );
      const outcome = await people.mine.insertTable(
        tableInsertion({ form, charts: form === 'publication' ? [] : ['pie'] }),
      );
      expect(outcome).toMatchObject({ ok: false });
      expect(await everything(people.excel)).toEqual(alone());
    },
  );
});

describe('what somebody typed into the place after mine was written, and before it failed', () => {
  test.each(FORMS)('stays (%s)', async (form) => {
    const people = twoPeople();
    people.excel.office.plan({ kind: 'lost', when: 'after' }, 1);
    const alone = actBefore(people, 3, () => type(people.excel, 4, 1, 'mine'));
    const outcome = await people.mine.insertTable(tableInsertion({ form }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'connection-lost' } });
    expect(alone()).not.toBeNull();
    const { cells } = await everything(people.excel);
    expect(cells[0]?.slice(0, 2)).toEqual([
      expect.objectContaining({ row: 4, column: 1, rows: 1, columns: 1 }),
      [['mine']],
    ]);
  });
});

test.each(['values', 'native'] as const)(
  'the ribbon, the pane and a co-author at once (%s): each table is whole, or is not there and says why',
  async (form) => {
    const { excel, mine, theirs } = twoPeople();
    const outcomes = await Promise.all([
      insertSummary(mine, publishedLibrary(), 'ja'),
      mine.insertTable(tableInsertion({ form })),
      theirs.insertTable(tableInsertion({ form })),
    ]);
    const done = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.place] : []));
    const told = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure.code]));
    expect(new Set(told)).toEqual(new Set(['cells-taken']));
    expect(new Set(done.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(done.length);
    expect((await excel.workbook.tables.list()).length).toBe(done.length);
  },
);
