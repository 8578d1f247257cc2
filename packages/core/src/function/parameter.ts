import type { Answer, ArgumentId, Bilingual } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';

/** Lists of values that hosts offer while one types (Excel's custom enums, data validation). */
export type ChoiceId =
  | 'ministry'
  | 'strategyField'
  | 'measure'
  | 'unit'
  | 'tableKind'
  | 'headings'
  | 'citation'
  | 'namesKind'
  | 'form'
  | 'topic'
  | 'order'
  | 'program'
  | 'detail';

/**
 * A parameter of a spreadsheet function: its name, help and default in both languages, and how a
 * cell becomes its value.
 */
export interface Parameter<Id extends ArgumentId = ArgumentId, T = unknown> {
  readonly id: Id;
  readonly name: Bilingual;
  /** One sentence that stands alone and holds an example. */
  readonly help: Bilingual;
  /** What it is when left out; null for a parameter that must be given. */
  readonly byDefault: Bilingual | null;
  /** Whether a range of values makes the answer a range. */
  readonly range: boolean;
  readonly choices: ChoiceId | null;
  /** Whether 0 is a value here and not an empty cell. */
  readonly zeroIsValue: boolean;
  /**
   * Whether a cell that made no sense elsewhere is most probably meant for this parameter; left out
   * where nothing tells.
   */
  readonly claims?: (cell: CellInput) => boolean;
  /** Reads a cell that is not left out. */
  readonly parse: (cell: CellInput) => Answer<T>;
}

/** The parsed arguments of a function, by parameter; null where left out. */
export type Parsed<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['id']]: (Q extends Parameter<ArgumentId, infer T> ? T : never) | null;
};
