import { documents } from '@cyberbudget/documents';
import type { Capability, SheetHost } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { inserted } from './inserts-tables.ts';
import type { CreateSheet, SheetUnderTest } from './sheet-under-test.ts';
import { tableInsertion } from './table-insertions.ts';

export const CAPABILITIES: readonly Capability[] = [
  'insertChart',
  'keepDocument',
  'keptDocuments',
  'removeDocument',
  'liveCells',
  'makeShareable',
  'readAround',
  'rewriteTable',
  'opensWithWorkbook',
  'openWithWorkbook',
  'recalculate',
  'selectedTexts',
  'functionNames',
  'onSelectionChange',
  'goTo',
];

/** A host with the capability that the test is about; a host without it does not come here. */
function having<K extends Capability>(
  { host }: SheetUnderTest,
  capability: K,
): Required<Pick<SheetHost, K>>[K] {
  const found = host[capability];
  if (found === undefined) throw new Error(`the host lacks ${capability}`);
  return found.bind(host) as Required<Pick<SheetHost, K>>[K];
}

/** What the optional methods must do where a host has them. */
export function keepsItsPromises(create: CreateSheet, lacks: readonly Capability[]): void {
  const [document] = documents;
  if (document === undefined) throw new Error('no document');

  describe('capabilities', () => {
    test.each(CAPABILITIES)('%s is there, or named as lacking', async (capability) => {
      const { host } = await create();
      expect(host[capability] === undefined).toBe(lacks.includes(capability));
    });

    test.skipIf(lacks.includes('keepDocument'))(
      'a document is kept whole, replaced by its id, and removed',
      async () => {
        const sheet = await create();
        const kept = async () => await having(sheet, 'keptDocuments')();
        expect(await kept()).toEqual({ ok: true, documents: [], unread: [] });
        await having(sheet, 'keepDocument')(document);
        expect(await kept()).toEqual({ ok: true, documents: [{ document, agreed: null }], unread: [] });
        const changed = { ...document, title: `${document.title} "]]>&'` };
        await having(sheet, 'keepDocument')(changed);
        expect(await kept()).toEqual({
          ok: true,
          documents: [{ document: changed, agreed: null }],
          unread: [],
        });
        expect(await having(sheet, 'removeDocument')(document.id)).toMatchObject({ ok: true });
        expect(await having(sheet, 'removeDocument')(document.id)).toMatchObject({ ok: true });
        expect(await kept()).toEqual({ ok: true, documents: [], unread: [] });
      },
    );

    test.skipIf(lacks.includes('keepDocument'))(
      'consent is kept with the document that it was given to, and with no other',
      async () => {
        const sheet = await create();
        const keep = having(sheet, 'keepDocument');
        const changed = { ...document, title: '別の資料' };
        for (const [given, agreed] of [
          [document, true],
          [document, false],
          [changed, true],
          [document, undefined],
        ] as const) {
          expect(await keep(given, agreed)).toEqual({ ok: true });
          expect(await having(sheet, 'keptDocuments')()).toEqual({
            ok: true,
            documents: [{ document: given, agreed: agreed ?? null }],
            unread: [],
          });
        }
      },
    );

    test.skipIf(lacks.includes('openWithWorkbook'))(
      'opening with the workbook is off, can be asked for and taken back',
      async () => {
        const sheet = await create();
        const opens = async () => await having(sheet, 'opensWithWorkbook')();
        expect(await opens()).toEqual({ ok: true, opens: false });
        await having(sheet, 'openWithWorkbook')(true);
        expect(await opens()).toEqual({ ok: true, opens: true });
        await having(sheet, 'openWithWorkbook')(false);
        expect(await opens()).toEqual({ ok: true, opens: false });
      },
    );

    test.skipIf(lacks.includes('goTo'))('goTo selects the place', async () => {
      const sheet = await create();
      const place = { sheet: sheet.sheet, address: 'E8:F9' };
      await having(sheet, 'goTo')(place);
      expect(await sheet.host.readSelection()).toMatchObject({ ok: true, selection: { place } });
    });

    test.skipIf(lacks.includes('functionNames'))(
      'a workbook without names of its own has none of ours',
      async () => {
        expect(await having(await create(), 'functionNames')()).toEqual({ ok: true, names: [] });
      },
    );

    test.skipIf(lacks.includes('selectedTexts'))(
      'the texts of the selected cells are what they show',
      async () => {
        const sheet = await create();
        await sheet.write({ sheet: sheet.sheet, address: 'B3:C4' }, [
          ['総務省は33.9億円', '備考'],
          ['=1+1', 33.9],
        ]);
        await sheet.select({ sheet: sheet.sheet, address: 'B3:C4' });
        expect(await having(sheet, 'selectedTexts')()).toEqual({
          ok: true,
          texts: {
            firstRow: 3,
            rows: [
              ['総務省は33.9億円', '備考'],
              ['=1+1', '33.9'],
            ],
          },
        });
        await sheet.select({ sheet: sheet.sheet, address: 'F9' });
        const empty = await having(sheet, 'selectedTexts')();
        expect(empty.ok && empty.texts.rows.flat().join('')).toBe('');
      },
    );

    test.skipIf(lacks.includes('onSelectionChange'))(
      'a change of the selection is told until it is stopped',
      async () => {
        const sheet = await create();
        let told = 0;
        const stop = having(
          sheet,
          'onSelectionChange',
        )(() => {
          told += 1;
        });
        await having(sheet, 'goTo')({ sheet: sheet.sheet, address: 'E8' });
        await expect.poll(() => told).toBeGreaterThan(0);
        stop();
        const before = told;
        await having(sheet, 'goTo')({ sheet: sheet.sheet, address: 'E9' });
        expect(told).toBe(before);
      },
    );

    test.skipIf(lacks.includes('recalculate'))('recalculate works', async () => {
      expect(await having(await create(), 'recalculate')('all')).toMatchObject({ ok: true });
    });

    test.skipIf(lacks.includes('insertChart'))('charts are drawn with a table and beside one', async () => {
      const sheet = await create();
      const insertion = tableInsertion({ charts: ['pie', 'bar'] });
      const place = await inserted(sheet, insertion);
      expect(await having(sheet, 'insertChart')(insertion, place)).toMatchObject({ ok: true });
    });

    test.skipIf(lacks.includes('makeShareable'))(
      'made shareable, live formulas are values with their sources',
      async () => {
        const sheet = await create();
        const place = await inserted(sheet, tableInsertion({ form: 'live' }));
        const live = await having(sheet, 'liveCells')();
        if (!live.ok) throw new Error('no live cells');
        const formulas = (await sheet.read(place)).flat().filter((content) => typeof content === 'object');
        expect(live.cells.map(({ formula }) => ({ formula }))).toEqual(formulas);
        const rows = [
          ['シート', 'セル'],
          ['Sheet', 'B4'],
        ];
        const outcome = await having(
          sheet,
          'makeShareable',
        )({
          cells: live.cells.map((cell) => cell.place),
          sources: { name: '出典', rows },
        });
        if (!outcome.ok) throw new Error(`not shareable: ${outcome.failure.code}`);
        expect(await having(sheet, 'liveCells')()).toEqual({ ok: true, cells: [] });
        expect(await sheet.read({ sheet: outcome.place.sheet, address: 'A1:B2' })).toEqual(rows);
      },
    );

    test.skipIf(lacks.includes('makeShareable'))(
      'made shareable and stopped, nothing of the workbook is another',
      async () => {
        const sheet = await create();
        const place = await inserted(sheet, tableInsertion({ form: 'live' }));
        const [before, live] = [await sheet.read(place), await having(sheet, 'liveCells')()];
        if (!live.ok) throw new Error('no live cells');
        const outcome = await having(sheet, 'makeShareable')(
          { cells: live.cells.map((cell) => cell.place), sources: { name: '出典', rows: [['シート']] } },
          { tell: () => undefined, isStopped: () => true },
        );
        expect(outcome).toEqual({ ok: false, failure: { code: 'stopped' } });
        expect(await sheet.read(place)).toEqual(before);
      },
    );
  });
}
