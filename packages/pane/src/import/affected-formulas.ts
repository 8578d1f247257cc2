import { type DocumentFigures, findDocument, type Language, type Library } from '@cyberbudget/core';
import {
  type Computed,
  type Expression,
  evaluateCall,
  findCalls,
  isConstant,
  type WrittenCall,
} from '@cyberbudget/core/formula';
import {
  type CellInput,
  cellValue,
  documentsOf,
  findFunction,
  isLeftOut,
  isProblem,
  isRows,
  type Parameter,
  type Result,
} from '@cyberbudget/core/functions';
import type { LiveCell } from '../sheet-host/sheet-host.ts';

/** The formulas of a workbook that another library answers otherwise. */
export interface AffectedFormulas {
  readonly changed: readonly LiveCell[];
  /**
   * Those whose year the sheet computes: they change where that is left empty, or names a year that
   * changes.
   */
  readonly open: readonly LiveCell[];
}

/**
 * Which formulas would be answered otherwise, or from another document, if one library took the
 * place of another.
 */
export function affectedFormulas(
  cells: readonly LiveCell[],
  before: Library,
  after: Library,
  language: Language,
): AffectedFormulas {
  const effects = cells.map((cell) => ({
    cell,
    effects: findCalls(cell.formula).map((call) => effectOn(call, before, after, language)),
  }));
  const withEffect = (effect: Effect): readonly LiveCell[] =>
    effects.filter((entry) => strongest(entry.effects) === effect).map(({ cell }) => cell);
  return { changed: withEffect('changes'), open: withEffect('may change') };
}

type Effect = 'changes' | 'may change' | 'none';

const strongest = (effects: readonly Effect[]): Effect =>
  (['changes', 'may change'] as const).find((effect) => effects.includes(effect)) ?? 'none';

function effectOn(call: WrittenCall, before: Library, after: Library, language: Language): Effect {
  const [given, constants] = [call.args, call.args.filter(isConstant)];
  if (given.length > constants.length) return effectOfYears(call, before, after);
  const written = { kind: 'call', name: call.id, args: constants } as const;
  const [one, other] = [before, after].map((library) =>
    answered(evaluateCall(written, { library, language }), call.id),
  );
  return one === other ? 'none' : 'changes';
}

/** Which document answers tells enough where the other arguments are known to the sheet alone. */
function effectOfYears({ id, args }: WrittenCall, before: Library, after: Library): Effect {
  const found = findFunction(id);
  const parameters: readonly Parameter[] = found.ok ? found.value.parameters : [];
  return strongest(
    parameters.flatMap((parameter, position): Effect[] => {
      if (!YEARS.has(parameter.id)) return [];
      const years = constantsOf(args[position]);
      if (years === null) return ['may change'];
      return years.map((year) =>
        documentFor(year, parameter, before) === documentFor(year, parameter, after) ? 'none' : 'changes',
      );
    }),
  );
}

const YEARS: ReadonlySet<string> = new Set(['year', 'from', 'to']);

function constantsOf(argument: Expression | Computed | undefined): readonly CellInput[] | null {
  if (argument === undefined) return [undefined];
  if (argument.kind === 'value') return [argument.value];
  return argument.kind === 'array' ? argument.rows.flat() : null;
}

function documentFor(year: CellInput, { parse }: Parameter, library: Library): string {
  const asked = isLeftOut(year) ? null : (parse(year) as ReturnType<Parameter<'year', null>['parse']>);
  if (asked !== null && !asked.ok) return asked.problem.code;
  const found = findDocument(library, asked?.value ?? null);
  return found.ok ? identity(found.value.document) : found.problem.code;
}

/** An imported document under the id of a published one is another. */
const identity = ({ id, origin }: DocumentFigures): string =>
  `${origin === undefined ? 'published' : 'imported'} ${id}`;

/**
 * What a cell shows and which documents it rests on, as one text to be compared; a list of names
 * rests on none.
 */
function answered(result: Result, id: string): string {
  if (!result.ok) return JSON.stringify(result.problem);
  const { value } = result;
  const shown = isRows(value)
    ? value.rows.map((row) => row.map((cell) => (isProblem(cell) ? cell.code : cellValue(cell))))
    : cellValue(value);
  const documents =
    id === 'CYBERBUDGET_NAMES'
      ? []
      : [...value.queries.map(({ index }) => index.document), ...documentsOf(value)];
  return JSON.stringify([shown, [...new Set(documents.map(identity))]]);
}
