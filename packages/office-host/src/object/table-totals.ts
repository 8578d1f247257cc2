import { columnName } from '../workbook/address.ts';
import type { Table } from '../workbook/records.ts';
import { insertCells } from './range-shift.ts';
import { assertWritable, type Realm } from './realm.ts';
import { bodyArea, totalArea } from './table-parts.ts';

const SUM_OF_VISIBLE = 109;

/** Shows or hides the row of totals: a new one says "Total" and adds up the last column. */
export async function showTotals(realm: Realm, table: Table, on: boolean): Promise<void> {
  if (table.showTotals === on) return;
  const { tables, cells } = realm.workbook;
  await assertWritable(realm, table.area);
  if (!on) {
    await cells.clear(totalArea(table), 'All');
    await tables.put({ ...table, showTotals: false, area: { ...table.area, rows: table.area.rows - 1 } });
    return;
  }
  const area = { ...table.area, rows: table.area.rows + 1 };
  const record = { ...table, showTotals: true, area };
  const below = totalArea(record);
  const typed = (await cells.formulas(below)).flat();
  if (typed.some((formula) => formula !== '')) await insertCells(realm, below, 'Down');
  await tables.put(record);
  const body = bodyArea(record);
  const last = columnName(area.column + area.columns - 1);
  const sum = `=SUBTOTAL(${SUM_OF_VISIBLE},${last}${body.row + 1}:${last}${body.row + body.rows})`;
  const labels = Array.from({ length: area.columns }, (_, at) =>
    at === 0 ? 'Total' : at === area.columns - 1 ? sum : '',
  );
  await cells.write(below, [labels]);
}
