// What every host must satisfy; no host is in here but the core itself. The tests to run:
// ./test-formulas.

export { coreHost } from './core-host.ts';
export { differences } from './expectation.ts';
export { type Cells, evaluate } from './formula/evaluate.ts';
export {
  type AnsweredCell,
  type Capability,
  type DateCell,
  type Failure,
  type FormulaHost,
  type Given,
  type GivenCell,
  type HostAnswer,
  isFailure,
} from './formula/formula-host.ts';
export type { FormulaCase } from './formula-cases/formula-case.ts';
export { FORMULA_CASES } from './formula-cases.ts';
