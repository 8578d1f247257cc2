import { type Yen, ZERO_YEN } from '../amount/yen.ts';
import type { BudgetDocument, MinistryEntry, Program, StrategyField } from '../document/document.ts';
import { ministryById, ministrySpellings } from '../ministry/registered-ministry.ts';
import { normalizeName } from '../name/normalize.ts';
import { englishStrategyField } from '../strategy-field/english-names.ts';

/** Programs under one heading, with their exact sum. */
export interface ListedPrograms {
  readonly programs: readonly Program[];
  readonly sum: Yen;
}

/** A document with its look-ups: every query is one or two map accesses. */
export interface IndexedDocument {
  readonly document: BudgetDocument;
  readonly listed: ListedPrograms;
  readonly byMinistry: ReadonlyMap<string, ListedPrograms>;
  readonly byField: ReadonlyMap<string, ListedPrograms>;
  /** Key: pairKey(ministry id, field code). */
  readonly byPair: ReadonlyMap<string, ListedPrograms>;
  /** Normalized spelling -> ministry. */
  readonly ministries: ReadonlyMap<string, MinistryEntry>;
  /** Normalized spelling -> strategy field. */
  readonly strategyFields: ReadonlyMap<string, StrategyField>;
}

export const NOTHING_LISTED: ListedPrograms = { programs: [], sum: ZERO_YEN };

/** The key of a ministry and a strategy field in byPair. */
export const pairKey = (ministry: string, strategyField: string): string => `${ministry}/${strategyField}`;

/** The look-ups of a document, each built at its first question: a script that starts anew for a cell asks one or two. */
export function indexDocument(document: BudgetDocument): IndexedDocument {
  const { programs } = document;
  const whole = once(() => listed(programs));
  const byMinistry = once(() => group(programs, (program) => program.ministry));
  const byField = once(() => group(programs, (program) => program.strategyField));
  const byPair = once(() => group(programs, (program) => pairKey(program.ministry, program.strategyField)));
  const ministries = once(() => spellings(document.ministries, ministryNames));
  const strategyFields = once(() => spellings(document.strategyFields, strategyFieldNames));
  return {
    document,
    get listed() {
      return whole();
    },
    get byMinistry() {
      return byMinistry();
    },
    get byField() {
      return byField();
    },
    get byPair() {
      return byPair();
    },
    get ministries() {
      return ministries();
    },
    get strategyFields() {
      return strategyFields();
    },
  };
}

/** What is made at the first call, and the same from then on. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const listed = (programs: readonly Program[]): ListedPrograms => {
  let sum = 0;
  for (const { amount } of programs) sum += amount.amountYen;
  return { programs, sum: sum as Yen };
};

function group(programs: readonly Program[], key: (program: Program) => string): Map<string, ListedPrograms> {
  const groups = new Map<string, Program[]>();
  for (const program of programs) {
    const members = groups.get(key(program));
    if (members === undefined) groups.set(key(program), [program]);
    else members.push(program);
  }
  return new Map([...groups].map(([name, members]) => [name, listed(members)]));
}

/** Every spelling under which a document's ministry is found, its own printed names first. */
export function ministryNames(entry: MinistryEntry): string[] {
  const registered = ministryById(entry.id);
  const printed = [entry.name, ...entry.printedNames.map(({ text }) => text)];
  return registered === null ? printed : [...printed, ...ministrySpellings(registered)];
}

/** Every spelling under which a document's strategy field is found: code, printed names, English name. */
export function strategyFieldNames({ code, name, aliases }: StrategyField): string[] {
  const english = englishStrategyField(name);
  return [
    code,
    `(${code})`,
    name,
    ...aliases.map(({ text }) => text),
    ...(english === null ? [] : [english]),
  ];
}

/**
 * An entry keeps its own name; another spelling belongs to the first entry that claims it.
 * その他 is both a slice of the chart and a field, in maps of their own.
 */
function spellings<T extends { readonly name: string }>(
  entries: readonly T[],
  names: (entry: T) => readonly string[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const entry of [...entries].reverse()) found.set(normalizeName(entry.name), entry);
  for (const entry of entries) {
    for (const name of names(entry)) {
      const key = normalizeName(name);
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return found;
}
