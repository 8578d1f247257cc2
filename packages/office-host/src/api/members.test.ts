import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';
import type { Members } from './members.ts';
import { currentMembers, readmeWith } from './write.ts';

describe('the list of members', () => {
  let members: Members;
  beforeAll(async () => {
    members = await currentMembers();
  });
  const file = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

  test('members.json is what the objects answer', () => {
    expect(JSON.parse(file('members.json'))).toEqual(members);
  });

  test('the README shows it', () => {
    expect(file('README.md')).toBe(readmeWith(members));
  });

  test.each([
    ['Range.values', 'ExcelApi 1.1'],
    ['Worksheet.freezePanes', 'ExcelApi 1.7'],
    ['Worksheet.getRangeByIndexes', 'ExcelApi 1.7'],
    ['WorksheetCollection.onSelectionChanged', 'ExcelApi 1.9'],
    ['Range.getSpillingToRangeOrNullObject', 'ExcelApi 1.12'],
  ])('%s needs %s', (member, set) => {
    expect(members[member]).toBe(set);
  });

  test('the npm client knows each of them', () => {
    const classes = openExcel().Excel as unknown as Record<string, { prototype: object } | undefined>;
    const unknown = Object.keys(members).filter((member) => {
      const [className = '', name = ''] = member.split('.');
      return !(name in (classes[className]?.prototype ?? {}));
    });
    expect(unknown).toEqual([]);
  });
});

test('the host tells which members a run used', async () => {
  const { Excel, host } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.format.fill.color = '#FFFFFF';
    range.load('values');
    await context.sync();
  });
  expect([...host.membersUsed].sort()).toEqual([
    'Range.format',
    'Range.values',
    'RangeFill.color',
    'RangeFormat.fill',
    'Workbook.worksheets',
    'Worksheet.getRange',
    'WorksheetCollection.getItem',
  ]);
});
