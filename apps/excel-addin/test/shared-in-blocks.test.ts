import type { ShareWatch } from '@cyberbudget/pane/sheet-host';
import { describe, expect, test } from 'vitest';
import { everything, firstSheet } from './insertions.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

const FORMULAS = 250;

/** A sheet with 250 live formulas in column A. */
async function withFormulas(version = '1.20'): Promise<OpenExcel> {
  const excel = openExcel({ ExcelApi: version });
  const sheet = await firstSheet(excel);
  await excel.workbook.cells.write(
    { sheet, row: 0, column: 0, rows: FORMULAS, columns: 1 },
    Array.from({ length: FORMULAS }, () => ['=CYBERBUDGET("総務省")']),
  );
  return excel;
}

async function share({ host }: OpenExcel, watch?: ShareWatch) {
  const live = await host.liveCells?.();
  const cells = live?.ok === true ? live.cells.map(({ place }) => place) : [];
  return host.makeShareable?.({ cells, sources: { name: '出典', rows: [['シート']] } }, watch);
}

describe('配布用にする over 250 formulas', () => {
  test('tells how far it is, and is one step of undoing', async () => {
    const excel = await withFormulas();
    const told: number[] = [];
    const before = excel.workbook.undoCount();
    const outcome = await share(excel, { tell: (turned) => told.push(turned), isStopped: () => false });
    expect(outcome).toMatchObject({ ok: true });
    expect(told).toEqual([100, 200, FORMULAS]);
    expect(excel.workbook.undoCount()).toBe(before + 1);
  });

  test.each(['1.20', '1.19'])(
    'stopped after the first block, it is as it was (ExcelApi %s)',
    async (version) => {
      const excel = await withFormulas(version);
      const before = await everything(excel);
      let turned = 0;
      const outcome = await share(excel, {
        tell: (now) => {
          turned = now;
        },
        isStopped: () => turned > 0,
      });
      expect([turned, outcome]).toEqual([100, { ok: false, failure: { code: 'stopped' } }]);
      expect(await everything(excel)).toEqual(before);
    },
  );

  test('stopped while a co-author types, it keeps what they typed and says where to look', async () => {
    const excel = await withFormulas();
    const sheet = await firstSheet(excel);
    const typed = { sheet, row: 4, column: 0, rows: 1, columns: 1 };
    let isTyped = false;
    const outcome = await share(excel, {
      tell: () => {
        isTyped = true;
        void excel.workbook.cells.write(typed, [['theirs']]);
      },
      isStopped: () => isTyped,
    });
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-restored', sheet: 'Sheet1' } });
    expect(await excel.workbook.cells.formulas({ ...typed, row: 3, rows: 3 })).toEqual([
      ['=CYBERBUDGET("総務省")'],
      ['theirs'],
      ['=CYBERBUDGET("総務省")'],
    ]);
  });

  test.each(['before', 'after'] as const)(
    'an Excel that is lost %s the second block leaves it as it was',
    async (when) => {
      const excel = await withFormulas('1.19');
      const before = await everything(excel);
      const outcome = await share(excel, {
        tell: () => excel.office.plan({ kind: 'lost', when }),
        isStopped: () => false,
      });
      expect(outcome).toEqual({ ok: false, failure: { code: 'connection-lost' } });
      expect(await everything(excel)).toEqual(before);
    },
  );
});
