import type { CellValue } from '../workbook/records.ts';

/**
 * A cell as it is shown. Knows General, @, and formats of 0, #, comma, point and % with text in
 * quotes; of a format with sections the first is used, or the second for a negative number.
 */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === 'General' || numberFormat === '@') return String(value);
  const [positive = '', negative] = numberFormat.split(';');
  if (value < 0 && negative) return inFormat(-value, negative);
  return value < 0 ? `-${inFormat(-value, positive)}` : inFormat(value, positive);
}

function inFormat(value: number, format: string): string {
  const digits = /[#0][#0,.]*/.exec(format)?.[0];
  if (digits === undefined) return String(value);
  const [whole = '', decimals = ''] = digits.split('.');
  const scaled = format.includes('%') ? value * 100 : value;
  const [shownWhole = '', shownDecimals] = scaled.toFixed(decimals.length).split('.');
  const grouped = whole.includes(',') ? shownWhole.replace(/\B(?=(?:\d{3})+$)/g, ',') : shownWhole;
  const number = shownDecimals ? `${grouped}.${shownDecimals}` : grouped;
  return format
    .replace(digits, () => number)
    .replaceAll('"', '')
    .replaceAll('\\', '')
    .replaceAll('_)', '');
}
