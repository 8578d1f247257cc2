import type { IndexedDocument } from '../library/indexed-document.ts';
import { high, low } from '../measure/bounds.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import { pairNotes } from '../query/pair-notes.ts';
import { fieldMeasureColumns } from './field-columns.ts';
import { MINISTRY_COLUMN, type Table } from './table.ts';

/**
 * 取りうる範囲: 府省庁×分野 as what the printed figures leave open between them, the least and the
 * most of every pair side by side. Nothing adds up here: no row closes it.
 */
export function possibleRanges(index: IndexedDocument): Table {
  const { ministries, strategyFields } = index.document;
  const ends = [low, high];
  return {
    id: 'ranges',
    title: { ja: '府省庁×分野の取りうる範囲', en: 'What each ministry can have in each field' },
    document: index.document,
    columns: [MINISTRY_COLUMN, ...fieldMeasureColumns(index, ends)],
    rows: ministries.map((ministry) => ({
      kind: 'body' as const,
      cells: [
        ministryName(ministry),
        ...strategyFields.flatMap((strategyField) =>
          ends.map((measure) => queriedOrNull({ index, ministry, strategyField, measure })),
        ),
      ],
    })),
    notes: pairNotes(index),
  };
}
