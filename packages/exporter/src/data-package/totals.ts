import { type Bilingual, type Language, type Library, PHASE_NAMES, yearTotals } from '@cyberbudget/core';

const names = [
  'fiscal_year',
  'phase',
  'phase_name',
  'amount_yen',
  'origin',
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
  { name: 'phase', title: { ja: '段階（記号）', en: 'Stage id' }, type: 'string', required: true },
  { name: 'phase_name', title: { ja: '段階', en: 'Stage' }, type: 'string', required: true },
  { name: 'amount_yen', title: { ja: '総額（円）', en: 'Total (yen)' }, type: 'integer', required: true },
  { name: 'origin', title: { ja: '一次・二次', en: 'Origin' }, type: 'string', required: true },
  { name: 'source', title: { ja: '出典', en: 'Source' }, type: 'string', required: true },
  { name: 'url', title: { ja: 'URL', en: 'URL' }, type: 'string', required: false },
  { name: 'note', title: { ja: '注記', en: 'Note' }, type: 'string', required: false },
];

/** The totals of all known years: `origin` says whether one is the document's own or quoted by others (second-hand). */
export const totalRecords = (library: Library, language: Language): TotalRecord[] =>
  yearTotals(library).map(({ fiscalYear, phase, amountYen, origin, source, url, note }) => ({
    fiscal_year: fiscalYear,
    phase,
    phase_name: PHASE_NAMES[phase][language],
    amount_yen: amountYen,
    origin,
    source: source[language],
    url,
    note: note?.[language] ?? null,
  }));
