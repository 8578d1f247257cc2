/** Why a text gives no document. */
export type ImportProblem =
  | { readonly code: 'empty' }
  | {
      readonly code: 'too-large';
      readonly size: number;
      readonly limit: number;
      readonly unit: SizeUnit;
    }
  | { readonly code: 'not-text' }
  | { readonly code: 'undecodable' }
  /** The last bytes are the beginning of a character; what stands before them can be read. */
  | { readonly code: 'cut-in-character'; readonly encoding: string; readonly line: number }
  | ({ readonly code: 'no-stage' | 'no-amounts' | 'not-cybersecurity' } & Read)
  | ({ readonly code: 'no-budget' | 'truncated'; readonly lacks: readonly Part[] } & Read)
  /** A PDF where only text can be read. */
  | { readonly code: 'no-pdf-reader' }
  | { readonly code: 'pdf-encrypted' }
  | { readonly code: 'pdf-damaged' }
  | { readonly code: 'pdf-no-text'; readonly pages: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'correction-unmatched'; readonly text: string; readonly page: number | null };

interface Read {
  readonly reading: ReadSoFar;
}

/** How far a text was read that gives no document. */
export interface ReadSoFar {
  /** The part of the document of which most was found; null where nothing was. */
  readonly furthest: ReadPart | null;
  /** The total as printed. */
  readonly total: string | null;
  readonly strategyFields: number;
  /** Those with an amount or a share. */
  readonly ministries: number;
  readonly programs: number;
  /** Entries of a list to which no amount was found. */
  readonly withoutAmount: number;
  readonly detailPages: number;
  /** Some of the lines at which the reading stopped, and how many more there are. */
  readonly stoppedAt: readonly StoppedLine[];
  readonly more: number;
}

export type ReadPart = 'total' | 'strategy-fields' | 'ministries' | 'programs' | 'detail-pages';

/** A line at which the reading stopped, as printed. */
export interface StoppedLine extends At {
  readonly text: string;
  readonly why: StopReason;
}

export type StopReason =
  | 'no-year'
  | 'year-without-stage'
  | 'no-amount'
  | 'number-without-unit'
  | 'other-subject'
  | 'unexplained'
  | 'unreadable'
  | 'entry-without-amount'
  | 'no-row'
  | 'ends-here'
  | 'page-missing';

/** What a limit counts. */
export type SizeUnit = 'bytes' | 'characters' | 'figures' | 'pages';

/** A part that a budget document has. */
export type Part = 'total' | 'strategy-fields' | 'ministry-shares' | 'programs' | 'detail-pages';

interface At {
  /** Of the text. */
  readonly line: number;
  readonly page: number | null;
  readonly lineOnPage?: number;
}

/** What the reader of an imported document has to know; a notice changes no number. */
export type ImportNotice = { readonly severity: 'warning' | 'notice' } & (
  | ({ readonly code: 'unexplained'; readonly text: string } & At)
  | ({ readonly code: 'unreadable'; readonly text: string } & At)
  | ({ readonly code: 'differs'; readonly text: string; readonly of: string; readonly printed: string } & At)
  | ({ readonly code: 'exceeds'; readonly text: string } & At)
  | { readonly code: 'missing'; readonly part: Part }
  | ({ readonly code: 'unknown-ministry'; readonly name: string } & At)
  | ({ readonly code: 'ministry-without-share'; readonly name: string } & At)
  | ({ readonly code: 'duplicate-program'; readonly title: string } & At)
  | ({ readonly code: 'program-without-amount'; readonly title: string } & At)
  | ({ readonly code: 'column-uncertain'; readonly title: string; readonly text: string } & At)
  | ({ readonly code: 'heading-uncertain'; readonly title: string } & At)
  | ({ readonly code: 'ministry-uncertain'; readonly title: string; readonly count: number } & At)
  | ({ readonly code: 'amounts-by-order'; readonly count: number } & At)
  | ({ readonly code: 'characters-lost'; readonly count: number } & At)
  | ({ readonly code: 'amount-zero'; readonly text: string } & At)
  | { readonly code: 'page-without-text'; readonly page: number }
  | ({ readonly code: 'program-without-detail'; readonly title: string } & At)
  | ({ readonly code: 'detail-without-program'; readonly mark: string } & At)
  | ({ readonly code: 'program-from-detail'; readonly title: string } & At)
  | ({ readonly code: 'mark-contradicts-list'; readonly mark: string; readonly strategyField: string } & At)
  | { readonly code: 'field-codes-skip'; readonly strategyField: string }
  | ({ readonly code: 'field-without-total'; readonly strategyField: string } & At)
  | { readonly code: 'programs-without-field'; readonly count: number }
  | ({ readonly code: 'listed-exceed-field'; readonly strategyField: string } & At)
  | {
      readonly code: 'fields-do-not-add-up';
      readonly sum: string;
      readonly total: string;
      readonly less: boolean;
    }
  | {
      readonly code: 'shares-do-not-add-up';
      readonly what: 'ministries' | 'strategy-fields';
      readonly sum: string;
    }
  | ({
      readonly code: 'share-contradicts-amount';
      readonly strategyField: string;
      readonly text: string;
    } & At)
  | ({ readonly code: 'page-start-inferred' } & At)
  | ({ readonly code: 'page-number-differs'; readonly printed: number } & At)
);
export type ImportNoticeCode = ImportNotice['code'];
