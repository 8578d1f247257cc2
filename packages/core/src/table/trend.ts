import type { Yen } from '../amount/yen.ts';
import { type BudgetYear, PHASE_NAMES, PHASES, type Phase } from '../fiscal-year/phase.ts';
import { besideOf } from '../library/beside.ts';
import { figureCitation } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import type { SecondHandFigure, SecondHandTotal } from '../library/second-hand.ts';
import { nothingUnread } from '../library/unread-document.ts';
import { amount } from '../measure/amount.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import type { Column, Row, Table, TableCell } from './table.ts';
import { CHANGE_COLUMNS, CHANGE_NOTE, withChange } from './trend-change.ts';

/** An amount of one year and stage, and where it is known from. */
export interface YearAmount extends BudgetYear {
  /** A second stage that the amount includes; null for one stage. */
  readonly together: Phase | null;
  readonly amountYen: Yen;
  /** own: read in the document itself; second-hand: quoted by somebody else. */
  readonly origin: 'own' | 'second-hand';
  /**
   * about: quoted as a round number; inferred: read off a chart's labels; null where it stands as
   * it is.
   */
  readonly certainty: NonNullable<SecondHandFigure['certainty']> | null;
  readonly source: Bilingual;
  readonly url: string | null;
  readonly note: Bilingual | null;
  /**
   * The question that the amount answers; null for what others quote, which CYBERBUDGET never
   * answers.
   */
  readonly query: Query | null;
}

/** The total of one year and stage. */
export type YearTotal = YearAmount;

const ORIGIN_NAMES: Readonly<Record<YearAmount['origin'], Bilingual>> = {
  own: { ja: '一次資料（資料の記載）', en: 'the document itself' },
  'second-hand': { ja: '二次資料（記事等の引用）', en: 'secondary source' },
};

const CERTAINTY_NAMES: Readonly<Record<NonNullable<SecondHandFigure['certainty']>, Bilingual>> = {
  about: { ja: '二次資料（概数）', en: 'secondary source, approximate' },
  inferred: { ja: '二次資料（グラフからの推定）', en: 'secondary source, inferred from a chart' },
};

/** Where an amount is known from, and how surely. */
export const originName = ({ origin, certainty }: Pick<YearAmount, 'origin' | 'certainty'>): Bilingual =>
  certainty === null ? ORIGIN_NAMES[origin] : CERTAINTY_NAMES[certainty];

/**
 * The stage of an amount as a table names it: 当初予算, or 当初予算＋補正予算 where it includes
 * both.
 */
export function stageName({ phase, together }: Pick<YearAmount, 'phase' | 'together'>): Bilingual {
  const [one, other] = [PHASE_NAMES[phase], together === null ? null : PHASE_NAMES[together]];
  return other === null ? one : { ja: `${one.ja}＋${other.ja}`, en: `${one.en} + ${other.en.toLowerCase()}` };
}

/**
 * Oldest first, within a year in the order of the stages, what includes a second stage after what
 * does not.
 */
export const byYearAndStage = (one: YearAmount, other: YearAmount): number =>
  one.fiscalYear - other.fiscalYear ||
  (one.together === null ? 0 : 1) - (other.together === null ? 0 : 1) ||
  PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase);

/**
 * The totals of every year that is known, oldest first, within a year in the order of the stages;
 * what several sources quote for one year and stage stands side by side. A document of the library
 * takes the place of what others quote for the same year and stage.
 * @throws Error where what others quote is not here: `besideOf` says so before
 */
export function yearTotals({ documents, beside }: Library): YearTotal[] {
  if (beside === null) throw new Error('what others quote is not here');
  const own = documents.flatMap(ownTotal);
  const isOwn = (quoted: SecondHandTotal): boolean =>
    quoted.together === undefined &&
    own.some(({ fiscalYear, phase }) => fiscalYear === quoted.fiscalYear && phase === quoted.phase);
  const quoted = beside.secondHandTotals.filter((total) => !isOwn(total)).map(quotedAmount);
  return [...own, ...quoted].sort(byYearAndStage);
}

function ownTotal(index: IndexedDocument): YearTotal[] {
  const { document } = index;
  const { fiscalYear, phase, total, url } = document;
  if (total === null) return [];
  const source = figureCitation(document, [total]);
  const { amountYen } = total;
  const query: Query = { index, ministry: null, strategyField: null, measure: amount };
  return [{ ...OWN, fiscalYear, phase, amountYen, source, url, query }];
}

/** What holds of every amount that a document of the library prints. */
export const OWN = { together: null, origin: 'own', certainty: null, note: null } as const;

/** An amount that somebody else quotes. */
export const quotedAmount = ({
  fiscalYear,
  phase,
  together,
  amountYen,
  certainty,
  source,
  url,
  note,
}: SecondHandTotal): YearAmount => ({
  fiscalYear,
  phase,
  together: together ?? null,
  amountYen,
  origin: 'second-hand',
  certainty: certainty ?? null,
  source,
  url,
  note,
  query: null,
});

/** The columns that say when, and from where, on both sides of what the table is about. */
export const trendColumns = (about: readonly Column[], after: readonly Column[] = []): Column[] => [
  { id: 'year', title: { ja: '年度', en: 'Fiscal year' }, kind: 'number' },
  { id: 'phase', title: { ja: '段階', en: 'Stage' }, kind: 'text' },
  ...about,
  { id: 'origin', title: { ja: '一次・二次', en: 'Origin' }, kind: 'text' },
  { id: 'source', title: { ja: '出典', en: 'Source' }, kind: 'text' },
  { id: 'url', title: { ja: 'URL', en: 'URL' }, kind: 'text' },
  { id: 'note', title: { ja: '注記', en: 'Note' }, kind: 'text' },
  ...after,
];

/** The amount as a cell: with its question where it has one. */
export const amountCell = ({ amountYen, query }: YearAmount): TableCell =>
  query === null ? amountYen : queriedOrNull(query);

/** A row of such a table. @param about the cells of the columns between */
export const trendRow = (amount: YearAmount, about: readonly TableCell[]): Row => ({
  kind: 'body',
  cells: [
    amount.fiscalYear,
    stageName(amount),
    ...about,
    originName(amount),
    amount.source,
    amount.url,
    amount.note,
  ],
});

/** What keeps a reader from drawing one line through all of it. */
export const TREND_NOTES: readonly Bilingual[] = [
  {
    ja: '段階（概算要求、政府案、当初予算）の異なる額は比較できません。合計額は算出しません。',
    en: 'Amounts of different stages (request, draft, initial budget) are not comparable, and nothing is added up.',
  },
  {
    ja: '「二次資料」は記事等に引用された金額で、原資料で確認したものではありません。集計範囲は年度により異なり、出典の間で一致しないこともあります。',
    en: 'Amounts from a "secondary source" are quoted from published articles and pages, not taken from the documents themselves. Their scope differs from year to year, and sources may disagree.',
  },
];

/**
 * 推移: the totals of all years that are known, each with its stage, its source and whether it is
 * the document's own.
 */
export function trend(library: Library): Answer<Table> {
  const whole = nothingUnread(library);
  if (!whole.ok) return whole;
  const quoted = besideOf(library);
  if (!quoted.ok) return quoted;
  const totals = yearTotals(library);
  if (totals.length === 0) return problem({ code: 'no-document' });
  return answer({
    id: 'trend',
    title: { ja: '総額の推移', en: 'Totals over the years' },
    document: null,
    columns: trendColumns(
      [{ id: 'amount', title: { ja: '総額', en: 'Total' }, kind: 'yen' }],
      CHANGE_COLUMNS,
    ),
    rows: totals.map((total) => withChange(trendRow(total, [amountCell(total)]), total, totals)),
    notes: [...TREND_NOTES, CHANGE_NOTE],
  });
}
