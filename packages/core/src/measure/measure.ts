import type { Answer, Bilingual } from '../problem/problem.ts';
import type { Subject } from './subject.ts';

export const MEASURE_IDS = [
  'amount',
  'listed',
  'unlisted',
  'estimate',
  'low',
  'high',
  'share',
  'coverage',
  'count',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** What each measure is called, as an argument and as a heading. */
export const MEASURE_NAMES: Readonly<Record<MeasureId, Bilingual>> = {
  amount: { ja: '予算額', en: 'amount' },
  listed: { ja: '掲載額', en: 'listed' },
  unlisted: { ja: '非掲載額', en: 'unlisted' },
  estimate: { ja: '推計額', en: 'estimate' },
  low: { ja: '下限', en: 'low' },
  high: { ja: '上限', en: 'high' },
  share: { ja: '構成比', en: 'share' },
  coverage: { ja: '掲載率', en: 'coverage' },
  count: { ja: '件数', en: 'count' },
};

/** One of the numbers that can answer "the budget of …". */
export interface Measure {
  readonly id: MeasureId;
  /** One sentence on what the number is. */
  readonly help: Bilingual;
  /** yen: whole yen, shown in a unit; fraction: 0.104; count: a whole number. */
  readonly quantity: 'yen' | 'fraction' | 'count';
  /** The number itself, in whole yen for amounts; a problem where the document neither prints nor implies it. */
  readonly of: (subject: Subject) => Answer<number>;
}
