import type { IndexedDocument } from '../library/indexed-document.ts';
import { amount } from '../measure/amount.ts';
import { high, low } from '../measure/bounds.ts';
import { count } from '../measure/count.ts';
import { coverage } from '../measure/coverage.ts';
import { estimate } from '../measure/estimate.ts';
import { estimatedUnlisted } from '../measure/estimated-unlisted.ts';
import { listed } from '../measure/listed.ts';
import { share } from '../measure/share.ts';
import { printsMinistryAmounts } from '../measure/subject.ts';
import { unlisted } from '../measure/unlisted.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { listedNote } from '../query/answer-query.ts';
import { measureTable } from './measure-table.ts';
import { documentNotes } from './notes.ts';
import { MINISTRY_COLUMN, type Table } from './table.ts';

/**
 * 府省庁: listed, estimated with its bounds, and printed share side by side, in the order of the
 * document; where it prints amounts of ministries, those too, and what they leave unlisted.
 */
export const byMinistry = (index: IndexedDocument): Table => ({
  id: 'ministry',
  title: { ja: '府省庁別', en: 'By ministry' },
  document: index.document,
  ...measureTable(
    index,
    MINISTRY_COLUMN,
    [
      listed,
      ...(printsMinistryAmounts(index.document) ? [unlisted, amount] : []),
      estimate,
      low,
      high,
      share,
      coverage,
      count,
      estimatedUnlisted,
    ],
    index.document.ministries.map((ministry) => ({
      name: ministryName(ministry),
      subject: { index, ministry, strategyField: null },
    })),
  ),
  notes: [listedNote([index.document]), ...documentNotes(index.document)],
});
