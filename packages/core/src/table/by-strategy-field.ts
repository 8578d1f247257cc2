import type { IndexedDocument } from '../library/indexed-document.ts';
import { amount } from '../measure/amount.ts';
import { count } from '../measure/count.ts';
import { coverage } from '../measure/coverage.ts';
import { listed } from '../measure/listed.ts';
import { share } from '../measure/share.ts';
import { unlisted } from '../measure/unlisted.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import { measureTable } from './measure-table.ts';
import { documentNotes, totalsNote } from './notes.ts';
import { FIELD_COLUMN, type Table } from './table.ts';

/**
 * 分野: what each field lists, what it leaves unlisted, and its printed total; each row adds up
 * across.
 */
export const byStrategyField = (index: IndexedDocument): Table => ({
  id: 'field',
  title: { ja: '分野別', en: 'By strategy field' },
  document: index.document,
  ...measureTable(
    index,
    FIELD_COLUMN,
    [listed, unlisted, amount, share, coverage, count],
    index.document.strategyFields.map((strategyField) => ({
      name: strategyFieldName(strategyField),
      subject: { index, ministry: null, strategyField },
    })),
  ),
  notes: [...totalsNote(index.document), ...documentNotes(index.document)],
});
