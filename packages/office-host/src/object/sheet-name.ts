import { raise } from '../protocol/office-error.ts';
import type { Argument } from '../protocol/office-object.ts';
import { type Realm, textOf } from './realm.ts';

const LONGEST = 31;
/** Source: Microsoft's "Rename a worksheet": "This is a reserved word Excel uses internally." */
const RESERVED = /^history$/i;
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * A name a new sheet may take: InvalidArgument for one Excel forbids, ItemAlreadyExists for one
 * that is taken in any case.
 */
export async function assertFreeName({ workbook }: Realm, given: Argument): Promise<string> {
  const name = textOf(given);
  if (
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    RESERVED.test(name)
  )
    raise('InvalidArgument');
  const sheets = await workbook.sheets.list();
  const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return isTaken ? raise('ItemAlreadyExists') : name;
}
