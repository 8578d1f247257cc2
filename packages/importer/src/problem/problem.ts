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
  | { readonly code: 'no-stage' }
  | { readonly code: 'no-amounts' }
  | { readonly code: 'not-cybersecurity' }
  | { readonly code: 'no-budget'; readonly lacks: readonly Part[] }
  | { readonly code: 'truncated'; readonly lacks: readonly Part[] }
  /** A PDF where only text can be read. */
  | { readonly code: 'no-pdf-reader' }
  | { readonly code: 'pdf-encrypted' }
  | { readonly code: 'pdf-damaged' }
  | { readonly code: 'pdf-no-text'; readonly pages: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'correction-unmatched'; readonly text: string; readonly page: number | null };

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
