import type { Library } from '../library/library.ts';
import { type Answer, type Bilingual, type Language, problem } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';
import { placed } from './misplaced.ts';
import type { Parameter, Parsed } from './parameter.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Traced, TracedCell } from './traced.ts';

/** What a function answers from. */
export interface Context {
  readonly library: Library;
  readonly language: Language;
}

/** A formula and what it is for; its result is computed where it is shown. */
export interface Example {
  readonly formula: string;
  readonly meaning: Bilingual;
}

interface About {
  /**
   * Upper case, no dot, and (but for DETAIL) no letter I: it must be a JavaScript identifier and
   * survive Turkish Excel.
   */
  readonly id: string;
  readonly help: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
}

/** A function that answers cell by cell: a range in gives a range out. */
export interface CellFunction extends About {
  readonly gives: 'cell';
  readonly answer: (context: Context, cells: readonly CellInput[]) => Answer<TracedCell>;
}

/** A function that answers with a table. */
export interface TableFunction extends About {
  readonly gives: 'table';
  readonly answer: (context: Context, cells: readonly CellInput[]) => Answer<Traced>;
}

/** A spreadsheet function, defined once for every host. */
export type FunctionDefinition = CellFunction | TableFunction;

type Own<P extends readonly Parameter[], R> = Omit<About, 'parameters'> & {
  readonly parameters: P;
  readonly run: (parsed: Parsed<P>, context: Context) => Answer<R>;
};

const answering =
  <P extends readonly Parameter[], R>({ parameters, run }: Own<P, R>) =>
  (context: Context, cells: readonly CellInput[]): Answer<R> => {
    const parsed = parseArguments(parameters, cells);
    const found = parsed.ok ? run(parsed.value, context) : parsed;
    return found.ok ? found : problem(placed(found.problem, parameters, cells));
  };

/** Defines a function that answers cell by cell. */
export const cellFunction = <const P extends readonly Parameter[]>({
  run,
  ...about
}: Own<P, TracedCell>): CellFunction => ({
  ...about,
  gives: 'cell',
  answer: answering({ ...about, run }),
});

/** Defines a function that answers with a table. */
export const tableFunction = <const P extends readonly Parameter[]>({
  run,
  ...about
}: Own<P, Traced>): TableFunction => ({
  ...about,
  gives: 'table',
  answer: answering({ ...about, run }),
});
