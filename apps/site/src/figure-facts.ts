import {
  type Bounds,
  FACTORS,
  type FigureRecord,
  formatAmount,
  formatPercent,
  type IndexedDocument,
  type Language,
  MEASURES,
  programQuery,
  type Query,
  queryFormula,
  roundingBounds,
  toYen,
  UNIT_NAMES,
} from '@cyberbudget/core';
import type { SiteTerms } from './site-terms.ts';

const UNIT = '億円';

/** The value of a figure as people read it: "1,378.9億円", "10.4%". */
export function valueText({ amountYen, share }: FigureRecord, language: Language): string {
  if (share !== null) return formatPercent(share);
  const amount = formatAmount(amountYen ?? 0, UNIT);
  return language === 'ja' ? `${amount}${UNIT}` : `${amount} (${UNIT_NAMES[UNIT].en})`;
}

/** What a figure is of, as its page names it. */
export function subjectText(record: FigureRecord, whole: string): string {
  const { component, program, field, ministry } = record;
  if (component !== null) return `${program ?? ''} - ${component}`;
  return program ?? ministry ?? field ?? whole;
}

/**
 * What rounding leaves open, as people read it; null for a share and for an amount printed to the
 * yen.
 */
export function roundingText({ amountYen, roundingYen }: FigureRecord, language: Language): string | null {
  if (amountYen === null || roundingYen === null || roundingYen <= 1) return null;
  const { low, high }: Bounds = roundingBounds({
    amountYen: toYen(amountYen),
    roundingYen: toYen(roundingYen),
  });
  const [least, most] = [low, high].map((end) => String(end / FACTORS[UNIT]));
  return language === 'ja' ? `${least}〜${most}${UNIT}` : `${least} to ${most} (${UNIT_NAMES[UNIT].en})`;
}

/**
 * The formula that gives a figure; null for one that no formula asks for alone (a component,
 * another year).
 */
export function figureFormula(
  record: FigureRecord,
  index: IndexedDocument,
  { library }: SiteTerms,
  language: Language,
): string | null {
  const query = figureQuery(record, index);
  return query === null ? null : queryFormula(query, { library, unit: UNIT, language });
}

function figureQuery(
  { kind, ministryCode, fieldCode, programCode }: FigureRecord,
  index: IndexedDocument,
): Query | null {
  const { programs, ministries, strategyFields } = index.document;
  const isShare = kind === 'field-share' || kind === 'ministry-share';
  const measure = MEASURES.find(({ id }) => id === (isShare ? 'share' : 'amount'));
  if (measure === undefined) return null;
  const of = { index, measure, ministry: null, strategyField: null };
  if (kind === 'total') return of;
  if (kind === 'program') {
    const program = programs.find(({ id }) => id === programCode);
    return program === undefined ? null : programQuery(index, program);
  }
  if (kind === 'field' || kind === 'field-share')
    return { ...of, strategyField: strategyFields.find(({ code }) => code === fieldCode) ?? null };
  if (kind === 'ministry' || kind === 'ministry-share')
    return { ...of, ministry: ministries.find(({ id }) => id === ministryCode) ?? null };
  return null;
}
