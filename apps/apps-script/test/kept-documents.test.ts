import { gzipSync } from 'node:zlib';
import type { BudgetDocument, Yen } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { services } from '@cyberbudget/sheets-host';
import { afterAll, describe, expect, test } from 'vitest';
import { loadScript } from './apps-script-runtime.ts';
import { openSheets } from './open-sheets.ts';
import { everyOrder, type StoreCall, steppedScript } from './two-scripts.ts';

const [published] = documents;
if (published === undefined) throw new Error('no document');
const total = (title: string, yen: number, changes: Partial<BudgetDocument> = {}): BudgetDocument => ({
  ...published,
  ...{ title, programs: [], strategyFields: [], ministries: [], figures: [], notes: [], others: [] },
  total: { text: `${yen / 1e8}億円`, amountYen: yen as Yen, roundingYen: 1e8 as Yen, line: 1, page: 1 },
  ...changes,
});
const of2024 = { id: 'fy2024-draft', fiscalYear: 2024 };
const kept = total('2024', 2000e8, of2024);

type Sheets = ReturnType<typeof openSheets>;
/** What a formula gives in the spreadsheet: Sheets starts the script anew for it. */
function ask({ book }: Sheets, ...args: readonly unknown[]): unknown {
  try {
    return loadScript(services(book.port)).call('CYBERBUDGET', ...args);
  } catch (error) {
    return (error as Error).message;
  }
}
const UNREAD = /^#N\/A 保存された資料.*読めない/;

describe('a kept document', () => {
  test('answers formulas, and no formula reads more than it asks for', async () => {
    const sheets = openSheets();
    await sheets.host.keepDocument?.({ ...published, id: 'kept-2099', fiscalYear: 2099 });
    await sheets.host.keepDocument?.({ ...published, id: 'kept-2098', fiscalYear: 2098 });
    const reads: string[] = [];
    const { PropertiesService, ...others } = services(sheets.book.port) as {
      PropertiesService: { getDocumentProperties(): { getProperty(key: string): string | null } };
    };
    const counted = () => {
      const store = PropertiesService.getDocumentProperties();
      return {
        ...store,
        getProperty(key: string) {
          reads.push(key);
          return store.getProperty(key);
        },
      };
    };
    const answer = (...args: readonly unknown[]) =>
      loadScript({ ...others, PropertiesService: { getDocumentProperties: counted } }).call(
        'CYBERBUDGET',
        ...args,
      );
    expect([answer('総務省', 2023), reads.length]).toEqual([33.9, 0]);
    expect(answer('総務省', 2099)).toBe(33.9);
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.every((key) => key.includes('kept-2099'))).toBe(true);
  });

  test('that has no room leaves those before', async () => {
    const { book, host } = openSheets();
    await host.keepDocument?.(published);
    const before = new Map(book.properties);
    const noise = Array.from({ length: 60_000 }, (_, at) => Math.sin(at).toString(36)).join('');
    expect(await host.keepDocument?.({ ...published, title: noise })).toEqual({
      ok: false,
      failure: { code: 'storage-full' },
    });
    expect(book.properties).toEqual(before);
  });

  test.each(['properties', 'setProperty', 'deleteProperty'])(
    'whose keeping stops at %s is the old one or the new one, as it was told',
    async (step) => {
      const sheets = openSheets();
      await sheets.host.keepDocument?.(kept);
      sheets.book.fault = { step };
      const outcome = await sheets.host.keepDocument?.({
        ...kept,
        ...total('2024', 2100e8, of2024),
      });
      expect(ask(sheets, '', 2024)).toBe(outcome?.ok === true ? 2100 : 2000);
      expect(await sheets.host.keptDocuments?.()).toMatchObject({
        documents: [{ document: { id: kept.id } }],
        unread: [],
      });
    },
  );

  test('answers for others only where a person agreed, and again no longer when that is taken back', async () => {
    const sheets = openSheets();
    const inPlace = total('2023', 2300e8, { fiscalYear: 2023, id: 'another' });
    const answers = () => [ask(sheets), ask(sheets, '', 2023), ask(sheets, '', 2024)];
    for (const agreed of [undefined, false] as const) {
      await sheets.host.keepDocument?.(kept, agreed);
      await sheets.host.keepDocument?.(inPlace, agreed);
      expect(answers()).toEqual([1378.9, 1378.9, 2000]);
    }
    await sheets.host.keepDocument?.(inPlace, true);
    expect(answers()).toEqual([2300, 2300, 2000]);
    await sheets.host.keepDocument?.(kept, true);
    expect(answers()).toEqual([2000, 2300, 2000]);
    await sheets.host.keepDocument?.(kept, false);
    await sheets.host.keepDocument?.(inPlace, false);
    expect(answers()).toEqual([1378.9, 1378.9, 2000]);
  });

  test('of the first version is read and replaced', async () => {
    const sheets = openSheets();
    const packed = Buffer.from(gzipSync(new TextEncoder().encode(JSON.stringify(kept)))).toString('base64');
    const half = Math.ceil(packed.length / 2);
    sheets.book.properties.set('cyberbudget.document.fy2024-draft', '2');
    sheets.book.properties.set('cyberbudget.document.fy2024-draft.0', packed.slice(0, half));
    sheets.book.properties.set('cyberbudget.document.fy2024-draft.1', packed.slice(half));
    expect(ask(sheets, '', 2024)).toBe(2000);
    expect(await sheets.host.keptDocuments?.()).toEqual({
      ok: true,
      documents: [{ document: kept, agreed: null }],
      unread: [],
    });
    await sheets.host.keepDocument?.(kept);
    expect(
      [...sheets.book.properties.keys()].filter((key) => key.startsWith('cyberbudget.document.')),
    ).toEqual([]);
    expect(ask(sheets, '', 2024)).toBe(2000);
  });
});

test('a copy of the file has a script and properties of its own: no number of what was kept, and the sidebar has said so', async () => {
  const [sheets, copy] = [openSheets(), openSheets()];
  await sheets.host.keepDocument?.(kept);
  for (const [at, cell] of sheets.book.active.cells) copy.book.active.cells.set(at, cell);
  expect([ask(sheets, '', 2024), ask(copy, '', 2024)]).toEqual([2000, expect.stringMatching(/^#N\/A/)]);
  expect(sheets.host.keepCaveat).toBe('not-in-copies');
});

describe('a kept document that cannot be read takes no other with it', () => {
  const key = (head: string) => `cyberbudget/document/${head}`;
  test.each([
    ['a piece missing', key('fy2024-draft/2024/draft/1/1/m/1/2/yes'), 'x', 'incomplete'],
    ['no gzip', key('fy2024-draft/2024/draft/1/1/m/1/1/yes'), 'eHh4', 'damaged'],
    ['a newer version', key('fy2024-draft/2024/draft/99/1/m/1/1/yes'), 'eHh4', 'damaged'],
    [
      'pieces of the first version without their head',
      'cyberbudget.document.fy2024-draft.0',
      'x',
      'incomplete',
    ],
    ['a head of the first version without pieces', 'cyberbudget.document.fy2024-draft', '1', 'incomplete'],
  ])('%s', async (_, name, value, reason) => {
    const sheets = openSheets();
    await sheets.host.keepDocument?.(total('2021', 1000e8, { id: 'fy2021', fiscalYear: 2021 }));
    sheets.book.properties.set(name, value);
    const isOfNoYear = name.startsWith('cyberbudget.document');
    expect(ask(sheets)).toMatch(UNREAD);
    expect(ask(sheets, '', 2024)).toMatch(UNREAD);
    const others = [ask(sheets, '', 2021), ask(sheets, '', 2023)];
    const unread = expect.stringMatching(UNREAD);
    expect(others).toEqual(isOfNoYear ? [unread, unread] : [1000, 1378.9]);
    expect(await sheets.host.keptDocuments?.()).toMatchObject({
      documents: [{ document: { id: 'fy2021' } }],
      unread: [{ id: 'fy2024-draft', reason }],
    });
    expect(await sheets.host.removeDocument?.('fy2024-draft')).toEqual({ ok: true });
    expect([ask(sheets), ask(sheets, '', 2021)]).toEqual([1378.9, 1000]);
  });

  test.each(['', '/no'])(
    'one that nobody agreed to (%j) answers its own year alone, and so do its ruins',
    (consent) => {
      const sheets = openSheets();
      sheets.book.properties.set(`${key('fy2024-draft/2024/draft/1/1/m/1/1')}${consent}`, 'eHh4');
      expect([ask(sheets), ask(sheets, '', 2023)]).toEqual([1378.9, 1378.9]);
      expect(ask(sheets, '', 2024)).toMatch(UNREAD);
    },
  );

  test('a store that does not answer: no number, whatever the year', async () => {
    const sheets = openSheets();
    await sheets.host.keepDocument?.(kept);
    for (const args of [[], ['', 2023], ['', 2024]]) {
      sheets.book.fault = { step: 'properties' };
      expect(ask(sheets, ...args)).toMatch(UNREAD);
    }
    expect(ask(sheets)).toBe(1378.9);
  });
});

describe('two people who keep at once', () => {
  const scripts = [steppedScript(), steppedScript()];
  afterAll(() => Promise.all(scripts.map((script) => script.close())));

  async function race(keeping: readonly BudgetDocument[]) {
    const sheets = openSheets();
    await sheets.host.keepDocument?.(kept);
    const before = new Map(sheets.book.properties);
    const { properties } = sheets.book;
    const store: Readonly<Record<string, (...args: never[]) => unknown>> = {
      getKeys: () => [...properties.keys()],
      getProperty: (name: string) => properties.get(name) ?? null,
      setProperties: (added: Readonly<Record<string, string>>) => {
        for (const [name, value] of Object.entries(added)) properties.set(name, value);
      },
      deleteProperty: (name: string) => properties.delete(name),
    };
    const seen = new Set<unknown>();
    const outcomes = new Set<string>();
    const begin = (): void => {
      properties.clear();
      for (const [name, value] of before) properties.set(name, value);
      for (const [at, document] of keeping.entries()) {
        const { id, fiscalYear, phase, schemaVersion } = document;
        const head = { id, fiscalYear, phase, schemaVersion };
        scripts[at]?.start('cyberbudgetHost', [
          { method: 'keepDocument', args: [head, JSON.stringify(document)] },
        ]);
      }
    };
    const take = ({ method, args }: StoreCall): unknown => {
      const value = store[method]?.(...(args as never[]));
      if (method !== 'getKeys') seen.add(ask(sheets, '', 2024));
      return value;
    };
    const orders = await everyOrder(scripts, begin, take, (results) => {
      expect(results).toEqual([{ ok: true }, { ok: true }]);
      outcomes.add(keeping.map(({ fiscalYear }) => ask(sheets, '', fiscalYear)).join(' '));
    });
    return { orders, seen: [...seen].sort(), outcomes: [...outcomes].sort() };
  }

  const version = (yen: number, changes: Partial<BudgetDocument> = of2024) => total(`${yen}`, yen, changes);

  test('the same document: whatever the order, one is there all the while', async () => {
    const { orders, seen, outcomes } = await race([version(2100e8), version(2200e8)]);
    expect(orders).toBeGreaterThan(15);
    expect(seen).toEqual([2100, 2200]);
    expect(outcomes).toEqual(['2100 2100', '2200 2200']);
  }, 120_000);

  test('two documents: whatever the order, both are kept', async () => {
    const { outcomes } = await race([version(2100e8), version(2500e8, { id: 'fy2025', fiscalYear: 2025 })]);
    expect(outcomes).toEqual(['2100 2500']);
  }, 120_000);
});
