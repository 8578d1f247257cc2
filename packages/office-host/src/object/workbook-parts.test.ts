import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

/** A new workbook with four cells filled; what `act` returns is read after the sync. */
function filledExcel() {
  const excel = openExcel();
  const inExcel = <T>(act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => () => T): Promise<T> =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['分野', '金額'],
        ['1', 10],
        ['2', 20],
      ];
      const read = act(context, sheet);
      await context.sync();
      return read();
    });
  return { ...excel, inExcel };
}

describe('charts', () => {
  test('are drawn from a range, named and placed', async () => {
    const { inExcel, workbook } = filledExcel();
    const names = await inExcel((_, sheet) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns');
      chart.name = '分野別';
      chart.title.text = '分野別の予算額';
      chart.legend.position = 'Bottom';
      chart.setPosition('D2', 'E5');
      const series = chart.series.load('items/name');
      return () => series.items.map(({ name }) => name);
    });
    expect(names).toEqual(['金額']);
    expect(await workbook.charts.list()).toMatchObject([
      {
        name: '分野別',
        chartType: 'Pie',
        left: 144,
        top: 15,
        width: 96,
        height: 60,
        look: { 'title/text': '分野別の予算額', 'legend/position': 'Bottom' },
      },
    ]);
  });

  test('take further series, each with cells of its own', async () => {
    const { inExcel, workbook, sheetId } = filledExcel();
    await inExcel((_, sheet) => {
      const { series } = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
      const added = series.add('前年度');
      added.setValues(sheet.getRange('C2:C3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      return () => null;
    });
    const [chart] = await workbook.charts.list();
    expect(chart?.look).toEqual({
      'series/count': 2,
      'series/1/name': '前年度',
      'series/1/values': `${sheetId}!C2:C3`,
      'series/1/xAxisValues': `${sheetId}!A2:A3`,
    });
  });

  test('are found by name and deleted', async () => {
    const isNull = await filledExcel().inExcel((_, sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3')).name = 'bars';
      sheet.charts.getItem('bars').delete();
      const chart = sheet.charts.getItemOrNullObject('bars');
      return () => chart.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('names', () => {
  test('are listed', async () => {
    const { inExcel, workbook } = filledExcel();
    workbook.names.put({ id: 'name', name: '予算表' });
    const names = await inExcel((context) => {
      const list = context.workbook.names.load('items/name');
      return () => list.items.map(({ name }) => name);
    });
    expect(names).toEqual(['予算表']);
  });

  test('are taken for a table too', async () => {
    const { inExcel, workbook } = filledExcel();
    workbook.names.put({ id: 'name', name: 'Total' });
    const run = inExcel((_, sheet) => {
      sheet.tables.add('A1:B3', true).name = 'total';
      return () => null;
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('XML parts', () => {
  test('are found by their namespace', async () => {
    const read = await filledExcel().inExcel(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<?xml version="1.0"?>\n<b:document xmlns:b="urn:budget">2023</b:document>');
      customXmlParts.add("<other xmlns='urn:other'/>");
      const parts = customXmlParts.getByNamespace('urn:other').load('items/id');
      return () => parts.items.length;
    });
    expect(read).toBe(1);
  });

  test('give their XML as it was added', async () => {
    const xml = '<document xmlns="urn:budget">2023</document>';
    const read = await filledExcel().inExcel(({ workbook: { customXmlParts } }) => {
      const added = customXmlParts.add(xml).getXml();
      return () => added.value;
    });
    expect(read).toBe(xml);
  });

  test('are deleted', async () => {
    const count = await filledExcel().inExcel(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<a xmlns="urn:a"/>').delete();
      const left = customXmlParts.getByNamespace('urn:a').load('items/id');
      return () => left.items.length;
    });
    expect(count).toBe(0);
  });
});

describe('sheets', () => {
  test('are added behind the others', async () => {
    const names = await filledExcel().inExcel(({ workbook: { worksheets } }) => {
      worksheets.add('元データ');
      worksheets.add();
      worksheets.load('items/name');
      return () => worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '元データ', 'Sheet3']);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, object]>([
    ['rows', (sheet) => sheet.freezePanes.freezeRows(2), { rows: 2, columns: 0 }],
    [
      'rows and columns',
      (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B3')),
      { rows: 3, columns: 2 },
    ],
  ])('keep %s in sight', async (_, freeze, frozen) => {
    const { inExcel, workbook } = filledExcel();
    await inExcel((__, sheet) => {
      freeze(sheet);
      return () => null;
    });
    expect(await workbook.sheets.list()).toMatchObject([{ frozen }]);
  });

  test('have a selection', async () => {
    const address = await filledExcel().inExcel(({ workbook }, sheet) => {
      sheet.getRange('B2:C3').select();
      const selected = workbook.getSelectedRange().load('address');
      return () => selected.address;
    });
    expect(address).toBe('Sheet1!B2:C3');
  });

  test('take their tables with them', async () => {
    const read = await filledExcel().inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add('weg');
      sheet.tables.add('A1:B2', true);
      sheet.delete();
      const tables = workbook.tables.load('items/name');
      return () => tables.items.length;
    });
    expect(read).toBe(0);
  });
});

test('the selection of the workbook is heard', async () => {
  const { Excel, bridge } = openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  bridge.fire({ type: 14, target: 'Workbook', args: { address: 'C3', worksheetId: 'sheet' } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['C3']);
});
