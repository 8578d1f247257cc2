import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';
import { openWord } from '../client/open-word.fixture.ts';
import type { Members } from './members.ts';
import { APPLICATIONS, currentMembers, readmeWith } from './write.ts';

const clients = { Excel: openExcel().Excel, Word: openWord().Word };

describe.each(APPLICATIONS.map((application) => [application.namespace, application] as const))(
  'the list of members of %s',
  (namespace, application) => {
    let members: Members;
    beforeAll(async () => {
      members = await currentMembers(application);
    });
    const file = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

    test('its file is what the objects answer', () => {
      expect(JSON.parse(file(application.file))).toEqual(members);
    });

    test('the README shows it', () => {
      expect(file('README.md')).toBe(readmeWith(application, members));
    });

    test('the npm client knows each of them', () => {
      const classes = clients[namespace] as unknown as Record<string, { prototype: object } | undefined>;
      const unknown = Object.keys(members).filter((member) => {
        const [className = '', name = ''] = member.split('.');
        return !(name in (classes[className]?.prototype ?? {}));
      });
      expect(unknown).toEqual([]);
    });
  },
);

test.each([
  ['Range.values', 'ExcelApi 1.1'],
  ['Worksheet.freezePanes', 'ExcelApi 1.7'],
  ['Worksheet.getRangeByIndexes', 'ExcelApi 1.7'],
  ['WorksheetCollection.onSelectionChanged', 'ExcelApi 1.9'],
  ['Range.getSpillingToRangeOrNullObject', 'ExcelApi 1.12'],
])('%s needs %s', async (member, set) => {
  expect((await currentMembers(APPLICATIONS[0]))[member]).toBe(set);
});

test.each([
  ['ContentControl.tag', 'WordApi 1.1'],
  ['Paragraph.insertTable', 'WordApi 1.3'],
  ['Range.insertFootnote', 'WordApi 1.5'],
])('%s needs %s', async (member, set) => {
  expect((await currentMembers(APPLICATIONS[1]))[member]).toBe(set);
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
