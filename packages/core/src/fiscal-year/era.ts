/** The first fiscal year that can be named: 平成元年度. */
export const FIRST_FISCAL_YEAR = 1989;
export const LAST_FISCAL_YEAR = 2200;

/**
 * The eras of fiscal years, newest first, each with the year that is its first and how texts name
 * it.
 */
export const ERAS = [
  { name: '令和', first: 2019, spellings: ['令和', '㋿', '令', 'reiwa', 'r'] },
  { name: '平成', first: 1989, spellings: ['平成', '㍻', '平', 'heisei', 'h'] },
] as const satisfies readonly {
  readonly name: string;
  readonly first: number;
  readonly spellings: readonly string[];
}[];

/**
 * The era of that spelling, and the year that its first one was; undefined where the text names
 * none.
 */
export const eraBySpelling = (spelling: string): (typeof ERAS)[number] | undefined =>
  ERAS.find(({ spellings }) => spellings.some((known) => known === spelling));

/** Whether a number can be a fiscal year at all. */
export const isFiscalYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR;
