import { publishedTable, tableInsertion } from '@cyberbudget/conformance/sheet-host-contract';
import { keyOf, services } from '@cyberbudget/sheets-host';
import { describe, expect, test } from 'vitest';
import { loadScript } from './apps-script-runtime.ts';
import { openSheets } from './open-sheets.ts';

// A co-author types into a cell of the place, at any moment that the double can tell.

const FORMS = ['values', 'live', 'native', 'publication'] as const;
const MINE = keyOf(4, 1);
const table = (form: (typeof FORMS)[number]) =>
  tableInsertion({ table: publishedTable('ministry'), form, charts: form === 'publication' ? [] : ['pie'] });

test('before the last look: nothing of it is lost, nothing is left, and the next free place is named', async () => {
  const { book, host } = openSheets();
  const { active } = book;
  // The sheet of figures is written before the table.
  book.watch = () => {
    book.watch = () => undefined;
    active.cells.set(MINE, { value: 'mine' });
  };
  const outcome = await host.insertTable(table('native'));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
  expect([...active.cells]).toEqual([[MINE, { value: 'mine' }]]);
  expect([book.sheets.length, active.formats.size]).toEqual([1, 0]);
  const free = !outcome.ok && outcome.failure.code === 'cells-taken' ? outcome.failure.free : null;
  if (free === null) throw new Error('no free place');
  expect(await host.insertTable({ ...table('native'), target: { kind: 'place', place: free } })).toEqual({
    ok: true,
    place: free,
  });
});

test.each(
  FORMS.flatMap((form) => [
    [form, 'a text', { value: 'mine' }] as const,
    [form, 'a number', { value: 42 }] as const,
    // A formula over one of ours could be ours: applications write formulas in their own way.
    ...(form === 'live' || form === 'native' ? [] : [[form, 'a formula', { formula: '=1+1' }] as const]),
  ]),
)('after %s was written and before it fails, %s stays, and nothing else is left', async (form, _, typed) => {
  const { book, host } = openSheets();
  const { active } = book;
  const step = form === 'publication' ? 'flush' : 'createFilter';
  book.fault = { step };
  book.watch = (name) => {
    if (name !== step) return;
    book.watch = () => undefined;
    active.cells.set(MINE, typed);
  };
  expect(await host.insertTable(table(form))).toMatchObject({ ok: false });
  expect([...active.cells]).toEqual([[MINE, typed]]);
  expect(book.sheets).toHaveLength(1);
});

describe('two people who insert at once', () => {
  const ask = (book: ReturnType<typeof openSheets>['book'], isFree: boolean) => {
    const lock = { tryLock: () => isFree, releaseLock: () => undefined };
    const script = loadScript({
      ...services(book.port),
      LockService: { getDocumentLock: () => lock },
    });
    return script.call('cyberbudgetHost', {
      method: 'insertCell',
      args: [{ kind: 'selection' }, '=CYBERBUDGET()', null],
    });
  };

  test('the second waits for the first; where that takes too long nothing is written, and it is said', () => {
    const { book } = openSheets();
    expect(ask(book, false)).toEqual({ ok: false, failure: { code: 'busy' } });
    expect(book.active.cells.size).toBe(0);
  });

  test('then it finds the cells of the first', async () => {
    const { book, host } = openSheets();
    const both = await Promise.all([host.insertTable(table('values')), host.insertTable(table('native'))]);
    expect(both).toMatchObject([{ ok: true }, { ok: false, failure: { code: 'cells-taken' } }]);
    expect(ask(book, true)).toMatchObject({ ok: false, failure: { code: 'cells-taken' } });
    expect(book.sheets).toHaveLength(1);
  });
});
