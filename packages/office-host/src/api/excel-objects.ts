import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { excelWorkbook } from '../object/excel-workbook.ts';
import { openRealm } from '../object/open-realm.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { from } from './from.ts';

/** A workbook that has one of everything, and what only a method gives. */
export async function excelObjects(): Promise<OfficeObject[]> {
  const memory = createMemoryWorkbook();
  const realm = openRealm(memory);
  const workbook = excelWorkbook(realm);
  const sheet = await from(workbook, ['worksheets'], ['getActiveWorksheet']);
  const range = await from(sheet, ['getRange', 'A1:B3']);
  await range.properties?.['values']?.set?.([
    ['name', 'amount'],
    ['a', 1],
    ['b', 2],
  ]);
  await from(sheet, ['tables'], ['add', 'A1:B3', true]);
  await from(sheet, ['charts'], ['add', 'Pie', range]);
  await from(workbook, ['customXmlParts'], ['add', '<a xmlns="urn:a"/>']);
  memory.names.put({ id: 'name', name: 'total' });
  memory.cells.merge({ sheet: String(memory.sheets.active()), row: 4, column: 0, rows: 1, columns: 2 });
  return [
    workbook,
    range,
    await from(workbook, ['customXmlParts'], ['getByNamespace', 'urn:a']),
    await from(range, ['getTables']),
    await from(sheet, ['getRange', 'A5:B5'], ['getMergedAreasOrNullObject']),
    await from(range, ['format'], ['borders'], ['getItem', 'EdgeTop']),
  ];
}
