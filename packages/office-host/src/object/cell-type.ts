import type { CellValue } from '../workbook/records.ts';

const ERRORS: ReadonlySet<CellValue> = new Set([
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#BUSY!',
  '#CALC!',
]);

/** Excel's word for what a value is: Double, String, Boolean, Empty or Error. */
export function typeOf(value: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERRORS.has(value) ? 'Error' : 'String';
}
