import type { Measure, MeasureId } from '../measure/measure.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Column } from './table.ts';

/** Headings of measures in a table; a field's amount is by definition the published one. */
const HEADINGS: Readonly<Record<MeasureId, Bilingual>> = {
  amount: { ja: '公表額', en: 'Published' },
  listed: { ja: '掲載額', en: 'Listed' },
  unlisted: { ja: '非掲載額', en: 'Not listed' },
  estimate: { ja: '推計額', en: 'Estimate' },
  low: { ja: '下限', en: 'Low' },
  high: { ja: '上限', en: 'High' },
  share: { ja: '構成比', en: 'Share' },
  coverage: { ja: '掲載率', en: 'Coverage' },
  count: { ja: '件数', en: 'Count' },
};

/** The columns that measures make, in their order. */
export const measureColumns = (measures: readonly Measure[]): Column[] =>
  measures.map(({ id, quantity }) => ({ id, title: HEADINGS[id], kind: quantity }));
