// What the workbook of functions is made of, for whoever calculates it with another engine.
export { answered } from './answered.ts';
export { dataSheets, type LookedIn } from './data-sheets.ts';
export { DEFINITIONS, type Definition, FUNCTION_NAMES } from './definitions.ts';
export { formOf } from './form.ts';
