import type { Yen } from '../amount/yen.ts';
import { type BudgetYear, PHASE_NAMES, PHASES } from '../fiscal-year/phase.ts';
import { figureCitation } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import type { SecondHandTotal } from '../library/second-hand-total.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import type { Column, Row, Table } from './table.ts';

/** The total of one year and stage, and where it is known from. */
export interface YearTotal extends BudgetYear {
  readonly amountYen: Yen;
  /** own: read in the document itself; second-hand: quoted by somebody else. */
  readonly origin: 'own' | 'second-hand';
  readonly source: Bilingual;
  readonly url: string | null;
  readonly note: Bilingual | null;
}

export const ORIGIN_NAMES: Readonly<Record<YearTotal['origin'], Bilingual>> = {
  own: { ja: '一次（資料そのもの）', en: 'the document itself' },
  'second-hand': { ja: '二次（引用）', en: 'second-hand' },
};

/**
 * The totals of every year that is known, oldest first, within a year in the order of the stages.
 * A document of the library takes the place of what others quote for the same year and stage.
 */
export function yearTotals({ documents, secondHandTotals }: Library): YearTotal[] {
  const own = documents.flatMap(ownTotal);
  const isOwn = (quoted: SecondHandTotal): boolean =>
    own.some(({ fiscalYear, phase }) => fiscalYear === quoted.fiscalYear && phase === quoted.phase);
  const quoted = secondHandTotals.filter((total) => !isOwn(total)).map(quotedTotal);
  return [...own, ...quoted].sort(
    (one, other) =>
      one.fiscalYear - other.fiscalYear || PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase),
  );
}

function ownTotal({ document }: IndexedDocument): YearTotal[] {
  const { fiscalYear, phase, total, url } = document;
  if (total === null) return [];
  const source = figureCitation(document, [total]);
  return [{ fiscalYear, phase, amountYen: total.amountYen, origin: 'own', source, url, note: null }];
}

const quotedTotal = ({ fiscalYear, phase, amountYen, source, url, note }: SecondHandTotal): YearTotal => ({
  fiscalYear,
  phase,
  amountYen,
  origin: 'second-hand',
  source: { ja: source, en: source },
  url,
  note,
});

const TREND_COLUMNS: readonly Column[] = [
  { id: 'year', title: { ja: '年度', en: 'Fiscal year' }, kind: 'number' },
  { id: 'phase', title: { ja: '段階', en: 'Stage' }, kind: 'text' },
  { id: 'amount', title: { ja: '総額', en: 'Total' }, kind: 'yen' },
  { id: 'origin', title: { ja: '一次・二次', en: 'Origin' }, kind: 'text' },
  { id: 'source', title: { ja: '出典', en: 'Source' }, kind: 'text' },
  { id: 'url', title: { ja: 'URL', en: 'URL' }, kind: 'text' },
  { id: 'note', title: { ja: '注記', en: 'Note' }, kind: 'text' },
];

/** What keeps a reader from drawing one line through all of it. */
export const TREND_NOTES: readonly Bilingual[] = [
  {
    ja: '段階（概算要求、政府案、当初予算）の異なる額は比べられません。合計はしません。',
    en: 'Amounts of different stages (request, draft, initial budget) are not comparable, and nothing is added up.',
  },
  {
    ja: '「二次」は公開された記事などが伝える額で、資料そのものから読んだものではありません。集計の範囲は年度により異なります。',
    en: '"Second-hand" amounts are quoted from public pages, not read in the documents. What they cover differs from year to year.',
  },
];

/** 推移: the totals of all years that are known, each with its stage, its source and whether it is the document's own. */
export function trend(library: Library): Answer<Table> {
  const totals = yearTotals(library);
  if (totals.length === 0) return problem({ code: 'no-document' });
  const row = ({ fiscalYear, phase, amountYen, origin, source, url, note }: YearTotal): Row => ({
    kind: 'body',
    cells: [fiscalYear, PHASE_NAMES[phase], amountYen, ORIGIN_NAMES[origin], source, url, note],
  });
  return answer({
    id: 'trend',
    title: { ja: '総額の推移', en: 'Totals over the years' },
    document: null,
    columns: TREND_COLUMNS,
    rows: totals.map(row),
    notes: TREND_NOTES,
  });
}
