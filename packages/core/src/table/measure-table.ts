import type { IndexedDocument } from '../library/indexed-document.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import type { Measure } from '../measure/measure.ts';
import { printedAmount, type Subject } from '../measure/subject.ts';
import { unlisted } from '../measure/unlisted.ts';
import type { Bilingual } from '../problem/problem.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import { closingRows } from './closing-rows.ts';
import type { Column, Row, TableCell } from './table.ts';

/** The columns that measures make, in their order. */
const measureColumns = (measures: readonly Measure[]): Column[] =>
  measures.map(({ id, heading, quantity, finer = false }) => ({
    id,
    title: heading,
    kind: quantity,
    ...(finer && { finer }),
  }));

/**
 * A table of subjects down and measures across. Its first measure is the listed amount: in that
 * column the body adds up to 掲載計, and with 非掲載 to 公表総額.
 */
export function measureTable(
  index: IndexedDocument,
  first: Column,
  measures: readonly Measure[],
  subjects: readonly { readonly name: Bilingual; readonly subject: Subject }[],
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const whole: Subject = { index, ministry: null, strategyField: null };
  const closing = (shown: (column: Measure) => Measure | null): TableCell[] =>
    measures.map((column) => {
      const measure = shown(column);
      return measure === null ? null : queriedOrNull({ ...whole, measure });
    });
  const body = subjects.map(
    ({ name, subject }): Row => ({
      kind: 'body',
      cells: [name, ...measures.map((measure) => shownOrNull({ ...subject, measure }))],
    }),
  );
  return {
    columns: [first, ...measureColumns(measures)],
    rows: [
      ...body,
      ...closingRows(
        closing((column) => (['listed', 'coverage', 'count'].includes(column.id) ? column : null)),
        closing(({ id }) => (id === 'listed' ? unlisted : null)),
        closing(({ id }) => (id === listed.id || id === amount.id ? amount : null)),
      ),
    ],
  };
}

/** The column 公表額 holds what is printed, never the sum of programs that stands in for it. */
const shownOrNull = (query: Query): TableCell =>
  query.measure.id === amount.id && printedAmount(query) === null ? null : queriedOrNull(query);
