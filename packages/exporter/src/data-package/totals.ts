import { type Bilingual, type Language, type Library, stageName, yearTotals } from '@cyberbudget/core';

const names = [
  'fiscal_year',
  'phase',
  'phase_name',
  'amount_yen',
  'origin',
  'certainty',
  'source',
  'url',
  'note',
] as const;
type TotalRecord = Readonly<Record<(typeof names)[number], string | number | null>>;

/** A column of totals.csv. */
export interface TotalColumn {
  readonly name: keyof TotalRecord;
  readonly title: Bilingual;
  readonly type: 'string' | 'integer';
  readonly required: boolean;
}

export const TOTAL_COLUMNS: readonly TotalColumn[] = [
  { name: 'fiscal_year', title: { ja: '年度', en: 'Fiscal year' }, type: 'integer', required: true },
  { name: 'phase', title: { ja: '段階コード', en: 'Stage code' }, type: 'string', required: true },
  { name: 'phase_name', title: { ja: '段階', en: 'Stage' }, type: 'string', required: true },
  { name: 'amount_yen', title: { ja: '総額（円）', en: 'Total (yen)' }, type: 'integer', required: true },
  { name: 'origin', title: { ja: '一次・二次', en: 'Origin' }, type: 'string', required: true },
  { name: 'certainty', title: { ja: '確かさ', en: 'Certainty' }, type: 'string', required: false },
  { name: 'source', title: { ja: '出典', en: 'Source' }, type: 'string', required: true },
  { name: 'url', title: { ja: 'URL', en: 'URL' }, type: 'string', required: false },
  { name: 'note', title: { ja: '注記', en: 'Note' }, type: 'string', required: false },
];

/**
 * The totals of all known years: `origin` says whether one is the document's own or quoted by
 * others (second-hand), `certainty` what is quoted as a round number (about) or read off a chart
 * (inferred). A phase with a + includes both.
 */
export const totalRecords = (library: Library, language: Language): TotalRecord[] =>
  yearTotals(library).map((total) => ({
    fiscal_year: total.fiscalYear,
    phase: total.together === null ? total.phase : `${total.phase}+${total.together}`,
    phase_name: stageName(total)[language],
    amount_yen: total.amountYen,
    origin: total.origin,
    certainty: total.certainty,
    source: total.source[language],
    url: total.url,
    note: total.note?.[language] ?? null,
  }));
