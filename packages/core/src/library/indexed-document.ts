import { type Yen, ZERO_YEN } from '../amount/yen.ts';
import type {
  DocumentFigures,
  DocumentTexts,
  Figure,
  MinistryEntry,
  PrintedLine,
  ProgramFigures,
  StrategyField,
} from '../document/document.ts';
import { isComplete, textsOf } from '../document/document-texts.ts';
import { ministryById, ministrySpellings } from '../ministry/registered-ministry.ts';
import { normalizeName } from '../name/normalize.ts';
import { englishStrategyField } from '../strategy-field/english-names.ts';
import { type SearchedTexts, searchedTexts } from './searched-texts.ts';

/** Programs under one heading, with their exact sum. */
export interface ListedPrograms {
  readonly programs: readonly ProgramFigures[];
  readonly sum: Yen;
}

/** A document with its look-ups: every query is one or two map accesses. */
export interface IndexedDocument {
  readonly document: DocumentFigures;
  /** The words of its programs' pages, by the id of the program; null while they are not here. */
  readonly texts: DocumentTexts['details'] | null;
  /** What is printed around its figures, by the line of the text; null while that is not here. */
  readonly lines: ReadonlyMap<number, PrintedLine> | null;
  /** The account of every printed figure; null while it is not here. */
  readonly account: readonly Figure[] | null;
  /** What words are looked for in, by the id of a program, in the form of `searchForm`. */
  readonly searched: ReadonlyMap<string, SearchedTexts>;
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

/**
 * Where the texts of a document come from that does not have them with it, by its id; null while
 * they are not here.
 */
export type TextSource = (document: string) => DocumentTexts | null;

/**
 * The look-ups of a document, each built at its first question: a script that starts anew for a
 * cell asks one or two.
 */
export function indexDocument(document: DocumentFigures, source: TextSource = () => null): IndexedDocument {
  const texts = once(() => ({ here: isComplete(document) ? textsOf(document) : source(document.id) }));
  const lines = once(() => {
    const printed = texts().here?.printedLines;
    return { here: printed === undefined ? null : new Map(printed.map((entry) => [entry.line, entry])) };
  });
  const searched = once(
    () =>
      new Map(
        document.programs.map((program) => [
          program.id,
          searchedTexts(program, texts().here?.details[program.id]),
        ]),
      ),
  );
  const whole = once(() => listed(document.programs));
  const byMinistry = once(() => group(document.programs, ({ ministry }) => ministry));
  const byField = once(() => group(document.programs, ({ strategyField }) => strategyField));
  const byPair = once(() =>
    group(document.programs, ({ ministry, strategyField }) => pairKey(ministry, strategyField)),
  );
  const ministries = once(() => spellings(document.ministries, ministryNames));
  const strategyFields = once(() => spellings(document.strategyFields, strategyFieldNames));
  return {
    document,
    get texts() {
      return texts().here?.details ?? null;
    },
    get lines() {
      return lines().here;
    },
    get account() {
      return texts().here?.figures ?? null;
    },
    get searched() {
      return searched();
    },
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

const listed = (programs: readonly ProgramFigures[]): ListedPrograms => {
  let sum = 0;
  for (const { amount } of programs) sum += amount.amountYen;
  return { programs, sum: sum as Yen };
};

function group(
  programs: readonly ProgramFigures[],
  key: (program: ProgramFigures) => string,
): Map<string, ListedPrograms> {
  const groups = new Map<string, ProgramFigures[]>();
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

/**
 * Every spelling under which a document's strategy field is found: code, printed names, English
 * name.
 */
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
