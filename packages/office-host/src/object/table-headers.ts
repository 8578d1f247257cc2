import type { CellValue } from '../workbook/records.ts';

/**
 * Names for the columns of a table as Excel gives them: text, none empty, no two alike in any case.
 */
export function nameColumns(typed: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return typed.map((value, index) => {
    const wanted = value === '' ? `Column${index + 1}` : String(value);
    const name = free(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
