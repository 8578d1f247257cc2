import type { IndexedDocument } from '../library/indexed-document.ts';
import type { MeasureId } from '../measure/measure.ts';
import { measuresById, valueOrNull } from '../measure/measures.ts';
import type { Subject } from '../measure/subject.ts';
import type { Bilingual } from '../problem/problem.ts';
import { closingRows } from './closing-rows.ts';
import { measureColumns } from './measure-columns.ts';
import type { Column, Row, TableCell } from './table.ts';

/**
 * A table of subjects down and measures across. Its first measure is the listed amount: in that column the body adds up to
 * 掲載計, and with 非掲載 to 公表総額.
 */
export function measureTable(
  index: IndexedDocument,
  first: Column,
  measures: readonly MeasureId[],
  subjects: readonly { readonly name: Bilingual; readonly subject: Subject }[],
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const whole: Subject = { index, ministry: null, strategyField: null };
  const closing = (shown: Partial<Record<MeasureId, MeasureId>>): TableCell[] =>
    measures.map((column) => (shown[column] === undefined ? null : valueOrNull(shown[column], whole)));
  const body = subjects.map(
    ({ name, subject }): Row => ({
      kind: 'body',
      cells: [name, ...measures.map((id) => valueOrNull(id, subject))],
    }),
  );
  return {
    columns: [first, ...measureColumns(measuresById(measures))],
    rows: [
      ...body,
      ...closingRows(
        closing({ listed: 'listed', coverage: 'coverage', count: 'count' }),
        closing({ listed: 'unlisted' }),
        closing({ listed: 'amount', amount: 'amount' }),
      ),
    ],
  };
}
