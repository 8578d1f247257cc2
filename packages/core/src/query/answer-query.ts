import { formatAmount } from '../amount/format-amount.ts';
import type { DocumentFigures } from '../document/document.ts';
import { high, impliedBounds, isPair, low } from '../measure/bounds.ts';
import { estimatedUnlisted } from '../measure/estimated-unlisted.ts';
import type { FigureBehind } from '../measure/figure-behind.ts';
import type { Measure } from '../measure/measure.ts';
import { listedPrograms, printsMinistryAmounts, subjectName } from '../measure/subject.ts';
import { type Answer, answer, type Bilingual } from '../problem/problem.ts';
import { pairNotes } from './pair-notes.ts';
import type { QueriedNumber, Query } from './query.ts';

/** A number with everything that belongs to it. */
export interface QueryAnswer {
  /** Whole yen, a fraction, or a count, as the measure's quantity says. */
  readonly value: number;
  readonly quantity: Measure['quantity'];
  /** The printed figures behind it; empty only where nothing is listed, and then a note says so. */
  readonly figures: readonly FigureBehind[];
  /** What keeps it from being misread. */
  readonly notes: readonly Bilingual[];
}

/** The number alone; a problem where the document neither prints nor implies it. */
export const calculateQuery = (query: Query): Answer<number> => query.measure.calculate(query);

/** The printed figures behind the number, in the order of the document. */
export const queryFigures = (query: Query): readonly FigureBehind[] => query.measure.figures(query);

/** The answer to a question, with the printed figures behind it and the notes that belong to it. */
export function answerQuery(query: Query): Answer<QueryAnswer> {
  const found = calculateQuery(query);
  return found.ok
    ? answer({
        value: found.value,
        quantity: query.measure.quantity,
        figures: queryFigures(query),
        notes: queryNotes(query),
      })
    : found;
}

/** A table's cell: the number with its question; null where the document says nothing. */
export function queriedOrNull(query: Query): QueriedNumber | null {
  const found = calculateQuery(query);
  return found.ok ? { value: found.value, query } : null;
}

/** Listed is not the ministry's whole budget: the sentence under every table that shows both. */
export const LISTED_NOTE: Bilingual = {
  ja: '掲載額は資料の「主な施策例」の合計で、府省庁の予算の全体ではありません。推計額は構成比×公表総額です。',
  en: "The listed amount is the sum of the main programs that the document lists, not a ministry's whole budget. The estimate is share × published total.",
};

/** The same where amounts of ministries are printed: then there is a third number. */
const PRINTED_NOTE: Bilingual = {
  ja: '掲載額は資料の「主な施策例」の合計で、府省庁の予算の全体ではありません。公表額は資料に記載された額です。推計額は、公表額のある府省庁ではその額、ない府省庁では構成比×公表総額です。',
  en: "The listed amount is the sum of the main programs that the document lists, not a ministry's whole budget. The published amount is printed; the estimate is that amount where there is one, else share × published total.",
};

/** What the numbers of ministries are, in documents. */
export const listedNote = (documents: readonly DocumentFigures[]): Bilingual =>
  documents.some(printsMinistryAmounts) ? PRINTED_NOTE : LISTED_NOTE;

/**
 * What must be said with an answered number so that it is not misread: that it adds up programs,
 * that there are none to add up.
 */
export function queryNotes(query: Query): readonly Bilingual[] {
  const figures = queryFigures(query);
  if (figures.length === 0) return [nothingListed(query)];
  if (isPair(query) && BOUNDS.has(query.measure.id)) return pairNotes(query.index);
  if (query.measure.id === estimatedUnlisted.id) return unlistedNotes(query);
  const ofMinistry = query.ministry !== null && query.program === undefined;
  const addsPrograms = query.measure.quantity !== 'count' && figures.some(({ title }) => title !== null);
  return ofMinistry && addsPrograms ? [listedNote([query.index.document])] : [];
}

const BOUNDS: ReadonlySet<string> = new Set([low.id, high.id]);

/** The bounds of what is estimated not to be listed: those of the estimate, less what is listed. */
function unlistedNotes(query: Query): readonly Bilingual[] {
  const [bounds, found] = [impliedBounds(query), listedPrograms(query)];
  if (!bounds.ok || !found.ok) return [];
  const [least, most] = [bounds.value.low, bounds.value.high].map((end) =>
    formatAmount(end - found.value.sum, '億円'),
  );
  return [
    {
      ja: `推計額から掲載額を差し引いた推計で、四捨五入の幅を考慮すると${least}～${most}億円です。`,
      en: `An estimate minus the listed amount; with rounding it lies between ${least} and ${most} (100 million yen).`,
    },
  ];
}

const nothingListed = (query: Query): Bilingual => {
  const { ja, en } = subjectName(query);
  return {
    ja: `資料は${ja}の施策を掲載していません。`,
    en: `The document lists no programs for ${en}.`,
  };
};
