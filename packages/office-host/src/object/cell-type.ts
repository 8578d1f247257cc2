import type { CellValue, Json } from '../workbook/records.ts';

const ERRORS: Record<string, string> = {
  '#N/A': 'NotAvailable',
  '#VALUE!': 'Value',
  '#NAME?': 'Name',
  '#REF!': 'Ref',
  '#DIV/0!': 'Div0',
  '#NUM!': 'Num',
  '#NULL!': 'Null',
  '#SPILL!': 'Spill',
  '#BUSY!': 'Busy',
  '#CALC!': 'Calc',
};

/** Excel's word for what a value is: Double, String, Boolean, Empty or Error. */
export function typeOf(value: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return value in ERRORS ? 'Error' : 'String';
}

/** A value as `valuesAsJson` gives it. */
export function asJson(value: CellValue): Json {
  const type = typeOf(value);
  if (type !== 'Error') return { type, basicType: type, basicValue: value };
  return { type, basicType: type, basicValue: value, errorType: ERRORS[String(value)] ?? 'Value' };
}
