import { bySpelling } from '../name/by-spelling.ts';
import type { Bilingual } from '../problem/problem.ts';
import { amount } from './amount.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { unlisted } from './unlisted.ts';

/**
 * A row that closes our tables: what it is called, and the measure of the whole that it shows
 * beside the amounts.
 */
export interface ClosingLabel {
  readonly name: Bilingual;
  readonly spellings: readonly string[];
  readonly measure: Measure;
}

/** The labels of the last three rows of a table. */
export const CLOSING_LABELS = {
  listed: {
    name: { ja: '掲載計', en: 'Listed total' },
    spellings: ['掲載合計', 'Listed, total'],
    measure: listed,
  },
  unlisted: { name: { ja: '非掲載', en: 'Not listed' }, spellings: ['非掲載計'], measure: unlisted },
  total: {
    name: { ja: '公表総額', en: 'Published total' },
    spellings: ['公表額計'],
    measure: amount,
  },
} as const satisfies Readonly<Record<string, ClosingLabel>>;

/** Text that names the whole instead of a ministry or field. */
export const WHOLE: readonly string[] = [
  '全体',
  '合計',
  '計',
  '総計',
  '総額',
  '政府全体',
  '全府省庁',
  '府省庁計',
  '全分野',
  '分野計',
  'すべて',
  '全て',
  'all',
  'total',
  'the whole',
  'government-wide',
  'whole government',
  'grand total',
  '*',
];

/**
 * What a name says of the whole: null for a word that means all of it, a closing row of our tables;
 * undefined for any other name.
 */
export const wholeLabel = bySpelling<ClosingLabel | null>(() => [
  ...WHOLE.map((word) => [word, null] as const),
  ...Object.values(CLOSING_LABELS).flatMap((label) =>
    [label.name.ja, label.name.en, ...label.spellings].map((spelling) => [spelling, label] as const),
  ),
]);

/**
 * The measure that is asked of a closing row: its own where the amount or the listed amount is
 * asked for, as in the column of our tables in which it stands; any other (件数, 掲載率) as it is.
 */
export const measureOfLabel = (label: ClosingLabel | null, asked: Measure): Measure =>
  label !== null && (asked.id === amount.id || asked.id === listed.id) ? label.measure : asked;
