// The spreadsheet functions: what a host needs to offer them.

export { type CellError, type CellInput, isCellError, isLeftOut } from '../query/cell.ts';
export { type ArgumentWords, argumentWords, type Word } from './argument-words.ts';
export { type Argument, call, type Result } from './call.ts';
export type { Card } from './card.ts';
export { CATALOGUE, findFunction } from './catalogue.ts';
export { FIXED_CHOICES, type FixedChoiceId, type OfferedChoice } from './choices.ts';
export { cyberbudget } from './cyberbudget.ts';
export type { CellFunction, Context, Example, FunctionDefinition, TableFunction } from './definition.ts';
export { glossary, type Term } from './glossary.ts';
export type { ChoiceId, Parameter } from './parameter.ts';
export { rememberingCall } from './remembering-call.ts';
export { signatureOf } from './signature.ts';
export {
  type ArrayCell,
  type CellOutput,
  cellValue,
  documentsOf,
  isProblem,
  isRows,
  type Traced,
  type TracedCell,
  type TracedRows,
} from './traced.ts';
