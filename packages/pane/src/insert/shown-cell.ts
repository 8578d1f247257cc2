import type { CellContent } from '../layout/layout.ts';

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A cell as the sheet will show it in a number format: 1378.9 in "#,##0.0" is "1,378.9". */
export function shownCell(content: CellContent, numberFormat: string): string {
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'string' || numberFormat === 'General') return String(content);
  const isPercent = numberFormat.endsWith('%');
  const decimals = (/\.(0+)/.exec(numberFormat)?.[1] ?? '').length;
  const [whole = '', fraction] = Math.abs(isPercent ? content * 100 : content)
    .toFixed(decimals)
    .split('.');
  const sign = content < 0 && /[1-9]/.test(`${whole}${fraction ?? ''}`) ? '-' : '';
  const digits = numberFormat.includes(',') ? grouped(whole) : whole;
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}${isPercent ? '%' : ''}`;
}
