import { raise } from '../protocol/excel-error.ts';
import type { Argument } from '../protocol/excel-object.ts';
import { type Realm, textOf } from './realm.ts';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * A name a sheet may take: InvalidArgument for one Excel forbids, ItemAlreadyExists for one that is taken in any case.
 * @param own the sheet that is renamed, whose own name is free for it
 */
export async function assertFreeName(
  { workbook }: Realm,
  given: Argument,
  own: string | null,
): Promise<string> {
  const name = textOf(given);
  if (name.length > LONGEST || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
    raise('InvalidArgument');
  const taken = (await workbook.sheets.list()).some(
    (sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? raise('ItemAlreadyExists') : name;
}
