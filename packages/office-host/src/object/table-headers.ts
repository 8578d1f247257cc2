import { type Area, intersection } from '../workbook/area.ts';
import type { CellValue } from '../workbook/records.ts';
import type { Realm } from './realm.ts';

/**
 * Names for the columns of a table as Excel gives them: text, none empty, no two alike in any case.
 */
export function nameColumns(typed: readonly CellValue[]): string[] {
  const names: string[] = [];
  for (const [index, value] of typed.entries()) names.push(nameColumn(value, index, names));
  return names;
}

/**
 * The name that a column gets where one is typed.
 * @param index counted from 0
 * @param others the names of the other columns
 */
function nameColumn(typed: CellValue, index: number, others: readonly CellValue[]): string {
  const wanted = typed === '' ? `Column${index + 1}` : String(typed);
  const taken = new Set(others.map((name) => String(name).toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}

/**
 * Types into cells. Headings of tables among them are then what Excel makes of them: a formula
 * becomes its value, and to a name that another column has a number is appended, without an error.
 * One that is emptied stays so here, and is called Column2 by Excel. Sources: ECMA-376, part 1,
 * 18.5.1.3 (`tableColumn`: the name is unique in its table); Barresse and Jones, "Excel Tables: A
 * Complete Guide", chapter 2, "The Header Row". Whether Excel looks at the whole of a row that is
 * written at once is documented nowhere: here it looks at one cell after another, beside what still
 * stands in the rest.
 */
export async function keepingHeadings(
  { workbook: { tables, cells } }: Realm,
  area: Area,
  change: () => Promise<void> | void,
): Promise<void> {
  const rows = (await tables.list())
    .map(({ area: of }): Area => ({ ...of, rows: 1 }))
    .filter((heading) => intersection(heading, area) !== null);
  const before = await Promise.all(rows.map(async (row) => (await cells.values(row))[0] ?? []));
  await change();
  for (const [at, row] of rows.entries()) {
    const [typed = []] = await cells.values(row);
    const names = [...(before[at] ?? [])];
    for (const [index, value] of typed.entries()) {
      const column = row.column + index;
      if (column < area.column || column >= area.column + area.columns) continue;
      names[index] = value === '' ? '' : nameColumn(value, index, names.toSpliced(index, 1));
    }
    await cells.write(row, [names]);
  }
}
