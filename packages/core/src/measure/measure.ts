import type { Answer, Bilingual } from '../problem/problem.ts';
import type { FigureBehind } from './figure-behind.ts';
import type { FigureSums } from './figure-sums.ts';
import type { Subject } from './subject.ts';

/**
 * One of the numbers that can answer "the budget of …", with everything that any host says about
 * it.
 */
export interface Measure {
  readonly id: string;
  /** What it is called as an argument. */
  readonly name: Bilingual;
  /** What else it is found by. */
  readonly spellings?: readonly string[];
  /** What it is called above a column. */
  readonly heading: Bilingual;
  /** One sentence on what the number is. */
  readonly help: Bilingual;
  /** yen: whole yen, shown in a unit; fraction: 0.104; count: a whole number. */
  readonly quantity: 'yen' | 'fraction' | 'count';
  /** Whether people read it with one decimal more than amounts: half of a printed tenth is 0.05. */
  readonly finer?: boolean;
  /**
   * The number itself, in whole yen for amounts; a problem where the document neither prints nor
   * implies it.
   */
  readonly calculate: (subject: Subject) => Answer<number>;
  /** The printed figures it is made of, in the order of the document. */
  readonly figures: (subject: Subject) => readonly FigureBehind[];
  /**
   * The number as a spreadsheet works it out from a sheet of the document's figures, in yen; null
   * where none would.
   */
  readonly formula: (subject: Subject, figures: FigureSums) => string | null;
}
