import { raise } from '../protocol/office-error.ts';
import type { Argument } from '../protocol/office-object.ts';
import { parseAddress } from '../workbook/address.ts';
import { type Realm, textOf } from './realm.ts';

const LONGEST = 255;
/**
 * R, C, R1C1, R2, C5: places in Excel's other notation. Source: Microsoft's "Names in formulas".
 */
const R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const IDENTIFIER = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * A name that a table or a defined name may take: letters, digits, "_" and ".", not a cell's
 * address and not R or C (InvalidArgument), and no table's or name's of the workbook in any case
 * (ItemAlreadyExists).
 */
export async function assertFreeIdentifier(
  { workbook }: Realm,
  given: Argument,
  own: string,
): Promise<string> {
  const name = textOf(given);
  const wrong =
    name.length > LONGEST || !IDENTIFIER.test(name) || R1C1.test(name) || parseAddress(name) !== null;
  if (wrong) raise('InvalidArgument');
  const all = [...(await workbook.tables.list()), ...(await workbook.names.list())];
  const taken = all.some((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
  return taken ? raise('ItemAlreadyExists') : name;
}
