import type { IndexedDocument } from '../library/indexed-document.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import type { Measure } from '../measure/measure.ts';
import type { Subject } from '../measure/subject.ts';
import { unlisted } from '../measure/unlisted.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import { closingRows } from './closing-rows.ts';
import { fieldColumns } from './field-columns.ts';
import { documentNotes, totalsNote } from './notes.ts';
import { MINISTRY_COLUMN, type Table, type TableCell } from './table.ts';

/**
 * 府省庁×分野: the listed amounts of each ministry in each field. Down every column the cells and
 * 非掲載 make the printed total of the field; a cell is empty where the document lists nothing of
 * the field for anyone.
 */
export function ministryByField(index: IndexedDocument): Table {
  const { ministries, strategyFields } = index.document;
  const across = (measure: Measure, of: Pick<Subject, 'ministry'>): TableCell[] => [
    ...strategyFields.map((strategyField) => queriedOrNull({ index, strategyField, ...of, measure })),
    queriedOrNull({ index, strategyField: null, ...of, measure }),
  ];
  const whole = { ministry: null };
  return {
    id: 'ministry-by-field',
    title: { ja: '府省庁×分野', en: 'Ministry by strategy field' },
    document: index.document,
    columns: [
      MINISTRY_COLUMN,
      ...fieldColumns(index),
      { id: 'sum', title: { ja: '計', en: 'Total' }, kind: 'yen' },
    ],
    rows: [
      ...ministries
        .filter(({ id }) => index.byMinistry.has(id))
        .map((ministry) => ({
          kind: 'body' as const,
          cells: [ministryName(ministry), ...across(listed, { ministry })],
        })),
      ...closingRows(across(listed, whole), across(unlisted, whole), across(amount, whole)),
    ],
    notes: [...totalsNote(index.document), ...documentNotes(index.document)],
  };
}
