import { bySpelling } from '../name/by-spelling.ts';
import { amount } from './amount.ts';
import { high, low } from './bounds.ts';
import { count } from './count.ts';
import { coverage } from './coverage.ts';
import { estimate } from './estimate.ts';
import { listed } from './listed.ts';
import { MEASURE_NAMES, type Measure, type MeasureId } from './measure.ts';
import { share } from './share.ts';
import type { Subject } from './subject.ts';
import { unlisted } from './unlisted.ts';

/** Every measure, the default first. To add one: its file, and its line here. */
export const MEASURES: readonly Measure[] = [
  amount,
  listed,
  unlisted,
  estimate,
  low,
  high,
  share,
  coverage,
  count,
];

/** The measure of that name in Japanese or English; undefined where there is none. */
export const measureByName: (name: string) => Measure | undefined = bySpelling(() =>
  MEASURES.flatMap((measure) =>
    [measure.id, MEASURE_NAMES[measure.id].ja, MEASURE_NAMES[measure.id].en].map(
      (name) => [name, measure] as const,
    ),
  ),
);

const measureById = (id: MeasureId): Measure | undefined => MEASURES.find((measure) => measure.id === id);

/** The measures of those ids, in that order. */
export const measuresById = (ids: readonly MeasureId[]): Measure[] =>
  ids.flatMap((id) => {
    const measure = measureById(id);
    return measure === undefined ? [] : [measure];
  });

/** A measure of a subject for a table's cell: null where the document says nothing. */
export function valueOrNull(id: MeasureId, subject: Subject): number | null {
  const found = measureById(id)?.of(subject);
  return found?.ok === true ? found.value : null;
}
