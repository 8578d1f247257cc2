import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';

/** Runs over a new workbook with four cells filled; what `act` returns is read after the sync. */
async function inExcel<T>(
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => () => T,
): Promise<T> {
  const { Excel } = openExcel();
  return Excel.run(async (context) => {
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
}

describe('charts', () => {
  test('are drawn from a range, named and placed', async () => {
    const read = await inExcel((_, sheet) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns');
      chart.name = '分野別';
      chart.title.text = '分野別の予算額';
      chart.legend.position = 'Bottom';
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
      chart.setPosition('D2', 'E5');
      chart.load('name,chartType,left,top,width,height,title/text,legend/position');
      const series = chart.series.load('items/name');
      return () => ({ ...chart.toJSON(), names: series.items.map(({ name }) => name) });
    });
    expect(read).toMatchObject({
      name: '分野別',
      chartType: 'Pie',
      left: 144,
      top: 15,
      width: 96,
      height: 60,
      title: { text: '分野別の予算額' },
      legend: { position: 'Bottom' },
      names: ['金額'],
    });
  });

  test('are found by name and deleted', async () => {
    const isNull = await inExcel((_, sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3')).name = 'bars';
      sheet.charts.getItem('bars').delete();
      const chart = sheet.charts.getItemOrNullObject('bars');
      return () => chart.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('names', () => {
  test('stand for a range', async () => {
    const read = await inExcel((context, sheet) => {
      const name = context.workbook.names.add('予算表', sheet.getRange('A1:B3'), '出典つき').load();
      const range = context.workbook.names.getItem('予算表').getRange().load('address');
      return () => [name.formula, name.type, name.comment, range.address];
    });
    expect(read).toEqual(['=Sheet1!$A$1:$B$3', 'Range', '出典つき', 'Sheet1!A1:B3']);
  });

  test('are taken once', async () => {
    const run = inExcel((context) => {
      context.workbook.names.add('total', '=1');
      context.workbook.names.add('Total', '=2');
      return () => null;
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('what travels with the workbook', () => {
  test('settings', async () => {
    const read = await inExcel(({ workbook: { settings } }) => {
      settings.add('unit', { name: '億円' });
      settings.add('unit', { name: '百万円' });
      const setting = settings.getItem('unit').load('key,value');
      const count = settings.getCount();
      return () => [setting.key, setting.value, count.value];
    });
    expect(read).toEqual(['unit', { name: '百万円' }, 1]);
  });

  test('XML parts, found by their namespace', async () => {
    const read = await inExcel(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<?xml version="1.0"?>\n<b:document xmlns:b="urn:budget">2023</b:document>');
      customXmlParts.add("<other xmlns='urn:other'/>");
      const part = customXmlParts.getByNamespace('urn:budget').getOnlyItem();
      part.setXml('<document xmlns="urn:budget">2024</document>');
      const xml = part.getXml();
      const others = customXmlParts.getByNamespace('urn:other').getCount();
      return () => [xml.value, others.value];
    });
    expect(read).toEqual(['<document xmlns="urn:budget">2024</document>', 1]);
  });

  test('an XML part is deleted', async () => {
    const count = await inExcel(({ workbook: { customXmlParts } }) => {
      customXmlParts.add('<a/>').delete();
      const left = customXmlParts.getCount();
      return () => left.value;
    });
    expect(count).toBe(0);
  });

  test('properties', async () => {
    const title = await inExcel(({ workbook: { properties } }) => {
      properties.title = '令和5年度';
      properties.load('title,author');
      return () => [properties.title, properties.author];
    });
    expect(title).toEqual(['令和5年度', '']);
  });
});

describe('sheets', () => {
  test('are added, moved, hidden and counted', async () => {
    const read = await inExcel(({ workbook: { worksheets } }) => {
      worksheets.add('元データ').visibility = 'Hidden';
      worksheets.add('表').position = 0;
      worksheets.load('items/name');
      const visible = worksheets.getCount(true);
      return () => [worksheets.items.map(({ name }) => name), visible.value];
    });
    expect(read).toEqual([['表', 'Sheet1', '元データ'], 2]);
  });

  test('keep rows in sight', async () => {
    const address = await inExcel((_, sheet) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      return () => frozen.address;
    });
    expect(address).toBe('Sheet1!1:2');
  });

  test('have a selection', async () => {
    const address = await inExcel(({ workbook }, sheet) => {
      sheet.getRange('B2:C3').select();
      const selected = workbook.getSelectedRange().load('address');
      return () => selected.address;
    });
    expect(address).toBe('Sheet1!B2:C3');
  });

  test('take their tables and names with them', async () => {
    const read = await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add('weg');
      sheet.tables.add('A1:B2', true);
      sheet.names.add('here', '=1');
      sheet.delete();
      const tables = workbook.tables.getCount();
      return () => tables.value;
    });
    expect(read).toBe(0);
  });

  test('what may be typed is kept as a rule', async () => {
    const rule = await inExcel((_, sheet) => {
      const { dataValidation } = sheet.getRange('A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=CYBERBUDGET_NAMES()' } };
      dataValidation.load('rule,type');
      return () => [dataValidation.rule, dataValidation.type];
    });
    expect(rule).toEqual([{ list: { inCellDropDown: true, source: '=CYBERBUDGET_NAMES()' } }, 'List']);
  });
});

test('the selection of the workbook is heard', async () => {
  const { Excel, bridge } = openExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
    context.workbook.worksheets
      .getActiveWorksheet()
      .onSelectionChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
  });
  bridge.fire({ type: 2, target: '', args: {} });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toContain('workbook');
});
