import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Measure } from '../measure/measure.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import type { Column } from './table.ts';

/** A column of amounts for each field of a document, in the order of their codes. */
export const fieldColumns = ({ document }: IndexedDocument): Column[] =>
  document.strategyFields.map((field) => ({
    id: `field-${field.code}`,
    title: strategyFieldName(field),
    short: `(${field.code})`,
    kind: 'yen',
  }));

/** The same with a column for each of several measures. */
export const fieldMeasureColumns = (index: IndexedDocument, measures: readonly Measure[]): Column[] =>
  fieldColumns(index).flatMap(({ id, title: name, short = '' }) =>
    measures.map(
      ({ id: measure, heading, finer = false }): Column => ({
        id: `${id}-${measure}`,
        title: { ja: `${name.ja} ${heading.ja}`, en: `${name.en}, ${heading.en.toLowerCase()}` },
        short: `${short}${heading.ja}`,
        kind: 'yen',
        ...(finer && { finer }),
      }),
    ),
  );
