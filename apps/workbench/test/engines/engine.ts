/**
 * An engine with the sheets and names of the workbook of functions; it calculates a formula of a
 * free cell.
 */
export interface Engine {
  /** @returns what each formula gives, row by row; an error as its text */
  readonly calculate: (formulas: readonly string[]) => Promise<readonly Shown[]>;
}

export type Shown = readonly (readonly (string | number)[])[];
