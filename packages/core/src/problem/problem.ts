/** A name in both languages of the product. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/**
 * What a problem is about: a parameter of a spreadsheet function, or an option of a command of the
 * same meaning.
 */
export type ArgumentId =
  | 'ministry'
  | 'year'
  | 'strategyField'
  | 'measure'
  | 'unit'
  | 'kind'
  | 'headings'
  | 'term'
  | 'citation'
  | 'from'
  | 'to'
  | 'form'
  | 'topic'
  | 'order'
  | 'first'
  | 'recipient'
  | 'program'
  | 'detail';

/**
 * Why there is no answer, as a value: a code, the argument it is about, and what would do.
 * Its sentence is made where it is shown, in the reader's language (ja.ts, en.ts).
 */
export type Problem =
  | {
      readonly code: 'unknown-name';
      readonly argument: ArgumentId;
      readonly given: string;
      readonly nearest: readonly Bilingual[];
    }
  | {
      readonly code: 'unknown-year';
      readonly argument: ArgumentId;
      readonly given: Bilingual;
      readonly known: readonly Bilingual[];
      /** Whether others quote the total of that year, which the table 推移 shows. */
      readonly quoted: boolean;
    }
  | { readonly code: 'no-document' }
  | {
      readonly code: 'not-in-document';
      readonly argument: ArgumentId;
      readonly name: Bilingual;
      readonly known: readonly Bilingual[];
    }
  | {
      readonly code: 'not-listed';
      readonly argument: 'ministry' | 'strategyField';
      readonly name: Bilingual;
      readonly measures: boolean;
    }
  | {
      readonly code: 'not-published';
      readonly measure: Bilingual;
      readonly name: Bilingual;
      readonly instead: Bilingual | null;
    }
  | { readonly code: 'not-stated'; readonly topic: Bilingual; readonly title: string }
  /** An item of a program's page that the page does not print. */
  | { readonly code: 'not-printed'; readonly topic: Bilingual; readonly name: string }
  /** An item of a citation of figures where there is none to cite, because nothing is listed. */
  | { readonly code: 'nothing-cited'; readonly topic: Bilingual; readonly name: Bilingual }
  /** Bounds of a pair in a document whose totals, shares and listed programs fit no table. */
  | { readonly code: 'figures-contradict'; readonly name: Bilingual }
  | { readonly code: 'not-comparable'; readonly name: Bilingual }
  /** A rate of change whose base is 0. */
  | { readonly code: 'zero-base'; readonly name: Bilingual }
  | { readonly code: 'nothing-found'; readonly term: string; readonly of: 'term' | 'recipient' }
  /** A text that several programs hold, where one is asked for. */
  | {
      readonly code: 'several-found';
      readonly argument: ArgumentId;
      readonly given: string;
      readonly names: readonly Bilingual[];
    }
  /**
   * A name that another function takes: a program where a ministry belongs, a ministry where a
   * program does.
   */
  | {
      readonly code: 'name-of-other';
      readonly argument: ArgumentId;
      readonly given: string;
      readonly of: 'ministry' | 'program';
    }
  /** The other document of a comparison; given is null where none was named and there is none. */
  | {
      readonly code: 'unknown-edition';
      readonly given: string | null;
      readonly known: readonly Bilingual[];
    }
  | { readonly code: 'term-not-taken'; readonly kinds: readonly Bilingual[] }
  /**
   * The words of a document's pages, or the account of its figures, are needed and not here: a host
   * that can load them does, and asks again.
   */
  | { readonly code: 'texts-missing'; readonly document: string; readonly name: Bilingual }
  /**
   * The same of what stands beside the documents: quoted figures of other years, known findings.
   */
  | { readonly code: 'beside-missing' }
  /**
   * A kept document that might have answered cannot be read; name is null where not even its year
   * is known.
   */
  | { readonly code: 'document-unread'; readonly name: Bilingual | null }
  /** Two imported documents are of one year and stage: which is meant is known to nobody. */
  | { readonly code: 'documents-rival'; readonly name: Bilingual; readonly ids: readonly string[] }
  | { readonly code: 'wrong-type'; readonly argument: ArgumentId; readonly given: string }
  | {
      readonly code: 'unknown-choice';
      readonly argument: ArgumentId;
      readonly given: string;
      /** Every choice, the default first. */
      readonly choices: readonly Bilingual[];
      /** Those that the text may have meant. */
      readonly nearest: readonly Bilingual[];
    }
  /**
   * A value of another parameter of the function at hand, which stands at that position (from 1).
   */
  | {
      readonly code: 'misplaced';
      readonly argument: ArgumentId;
      readonly given: string;
      readonly belongs: ArgumentId;
      readonly position: number;
    }
  | { readonly code: 'range-not-allowed'; readonly argument: ArgumentId }
  | { readonly code: 'missing'; readonly argument: ArgumentId }
  | { readonly code: 'shapes-differ'; readonly shapes: readonly string[] }
  | { readonly code: 'too-many-arguments'; readonly given: number; readonly most: number }
  | { readonly code: 'different-phases'; readonly phases: readonly Bilingual[] }
  | { readonly code: 'unknown-function'; readonly given: string; readonly nearest: readonly string[] }
  | { readonly code: 'error-passed-in'; readonly error: SpreadsheetError }
  /** Our own mistake, caught where a host would show none or a foreign sentence. */
  | { readonly code: 'defect'; readonly detail: string };

/** The errors that a spreadsheet cell can hold and pass on. */
export type SpreadsheetError = (typeof SPREADSHEET_ERRORS)[number];

export const SPREADSHEET_ERRORS = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

const NOT_AVAILABLE: ReadonlySet<Problem['code']> = new Set([
  'unknown-name',
  'unknown-year',
  'no-document',
  'not-in-document',
  'not-listed',
  'not-published',
  'not-stated',
  'not-printed',
  'nothing-cited',
  'figures-contradict',
  'not-comparable',
  'zero-base',
  'nothing-found',
  'several-found',
  'name-of-other',
  'texts-missing',
  'beside-missing',
  'unknown-edition',
  'document-unread',
  'documents-rival',
] as const);

/**
 * The error a cell shows for the problem: #N/A for what is not known, not listed or not published, #VALUE!
 * for an argument that makes no sense. Only these two carry a message in Excel, so an error that
 * was passed in becomes one of them too.
 */
export function errorOf(problem: Problem): '#N/A' | '#VALUE!' {
  if (problem.code === 'error-passed-in') return problem.error === '#N/A' ? '#N/A' : '#VALUE!';
  return NOT_AVAILABLE.has(problem.code) ? '#N/A' : '#VALUE!';
}

/** A value, or the problem in its place. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });

export const problem = (value: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: value,
});
