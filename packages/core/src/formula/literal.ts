import { SPREADSHEET_ERRORS } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';

/** The error of that name as a cell holds it; undefined where there is none. */
export function errorLiteral(text: string): CellInput {
  const cellError = SPREADSHEET_ERRORS.find((name) => name === text.toUpperCase());
  return cellError === undefined ? undefined : { cellError };
}

/** A constant as a formula writes it: "text", 3, TRUE, #N/A; undefined where the piece is none. */
export function literal(text: string): CellInput {
  if (text.length > 1 && text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[-+.]?\d|^[-+]?\.\d/.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return errorLiteral(text);
}
