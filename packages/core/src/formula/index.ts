// Formulas as text: read, and answered by the catalogue.
export { evaluateCall, type ReadCells } from './evaluate.ts';
export { errorLiteral } from './literal.ts';
export { type Expression, type ReadFormula, readFormula } from './read-formula.ts';
