// Formulas as text: read, answered by the catalogue, and traced to what they ask.
export { type Evaluation, evaluateCall, evaluateExpression } from './evaluate.ts';
export { type Computed, findCall, findCalls, type WrittenCall } from './find-call.ts';
export { errorLiteral } from './literal.ts';
export { type Expression, type ReadFormula, readFormula } from './read-formula.ts';
export { isConstant, type TracedFormula, traceFormula } from './trace-formula.ts';
