import type { DocumentFigures } from '../document/document.ts';
import { yearName } from '../library/year-name.ts';
import type { Bilingual, Language } from '../problem/problem.ts';
import { fieldArgument } from '../query/write-formula.ts';
import type { FigureKind, FigureRecord } from './figure-record.ts';
import { figureRecords } from './figure-records.ts';
import type { FigureColumn, FigureSheet } from './figure-sheet.ts';

/**
 * What a row of a data sheet is, as people read it and formulas ask for it; figures of other kinds
 * have no row.
 */
const KIND_NAMES: Readonly<Partial<Record<FigureKind, Bilingual>>> = {
  total: { ja: '総額', en: 'Total' },
  field: { ja: '分野', en: 'Field' },
  'field-share': { ja: '分野の構成比', en: 'Share of a field' },
  ministry: { ja: '府省庁', en: 'Ministry' },
  'ministry-share': { ja: '府省庁の構成比', en: 'Share of a ministry' },
  program: { ja: '施策', en: 'Program' },
};

/** A column of a data sheet. */
export interface DataColumn extends FigureColumn {
  readonly heading: string;
  readonly numberFormat: string;
}

/** A sheet of the figures that native formulas need, a projection of the document's figures. */
export interface DataSheet extends FigureSheet {
  readonly columns: readonly DataColumn[];
}

/** The columns of a data sheet in a language. */
function dataColumns(language: Language): DataColumn[] {
  const kindName = ({ kind }: FigureRecord): string => KIND_NAMES[kind]?.[language] ?? kind;
  const column = (
    key: keyof FigureRecord,
    heading: Bilingual,
    numberFormat: string,
    cell: FigureColumn['cell'] = (record) => record[key],
  ): DataColumn => ({ key, heading: heading[language], numberFormat, cell });
  return [
    column('kind', { ja: '種別', en: 'Kind' }, 'General', kindName),
    column('ministry', { ja: '府省庁', en: 'Ministry' }, 'General'),
    column('field', { ja: '分野', en: 'Field' }, '0', ({ fieldCode }) =>
      fieldCode === null ? null : fieldArgument(fieldCode),
    ),
    column(
      'program',
      { ja: '名称', en: 'Name' },
      'General',
      (record) => record.program ?? record.field ?? record.ministry ?? kindName(record),
    ),
    column('amountYen', { ja: '金額(円)', en: 'Amount (yen)' }, '#,##0'),
    column('roundingYen', { ja: '丸め(円)', en: 'Rounding (yen)' }, '#,##0'),
    column('share', { ja: '構成比', en: 'Share' }, '0.0%'),
    column('shareRounding', { ja: '構成比の丸め', en: 'Share rounding' }, '0.0%'),
    column('page', { ja: '頁', en: 'Page' }, '0'),
    column('line', { ja: '行目', en: 'Line' }, '0'),
    column('printedText', { ja: '原文', en: 'As printed' }, 'General'),
  ];
}

/**
 * The sheet that native formulas refer to. Its name says year and stage: one sheet serves every
 * table of the document.
 */
export const dataSheet = (
  document: DocumentFigures,
  language: Language,
  name = dataSheetName(document, language),
): DataSheet => ({
  name,
  columns: dataColumns(language),
  records: figureRecords(document, language).filter(({ kind }) => KIND_NAMES[kind] !== undefined),
});

/** "データ_2023年度政府案": the name that is tried first. */
export const dataSheetName = (document: DocumentFigures, language: Language): string =>
  language === 'ja' ? `データ_${yearName(document).ja}` : `Data ${yearName(document).en}`;

/** The cells of a sheet of figures below its headings; null where a figure has no such datum. */
export const figureCells = ({ columns, records }: FigureSheet): (string | number | null)[][] =>
  records.map((record) => columns.map(({ cell }) => cell(record)));
