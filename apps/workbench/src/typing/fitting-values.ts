import type { ParameterValue } from '../addin/function-metadata.ts';

/**
 * The values of a parameter that begin or contain what is typed of an argument; none once it stands
 * there whole.
 */
export function fittingValues(values: readonly ParameterValue[], typed: string): readonly ParameterValue[] {
  if (/^"[^"]*"./u.test(`${typed} `) && typed.length > 1) return [];
  const wanted = comparable(typed.replace(/^"/u, ''));
  if (!typed.startsWith('"') && values.some((value) => comparable(plainText(value)) === wanted)) return [];
  const places = values.map((value) => ({ value, place: placeIn(value, wanted) }));
  return places
    .filter(({ place }) => place >= 0)
    .sort((before, after) => Math.sign(before.place) - Math.sign(after.place))
    .map(({ value }) => value);
}

/** A value as it stands in a formula: a number, or a text in quotation marks. */
export const asArgument = ({ name, stringValue, numberValue }: ParameterValue): string =>
  numberValue === undefined ? `"${(stringValue ?? name).replaceAll('"', '""')}"` : String(numberValue);

const plainText = ({ name, stringValue, numberValue }: ParameterValue): string =>
  String(numberValue ?? stringValue ?? name);

/**
 * Where a text stands in a value's name or in what is entered for it: 0 at its beginning, -1
 * nowhere.
 */
function placeIn(value: ParameterValue, wanted: string): number {
  const places = [value.name, plainText(value)].map((text) => comparable(text).indexOf(wanted));
  return places.includes(0) ? 0 : Math.max(...places);
}

const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
