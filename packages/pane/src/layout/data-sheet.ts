import {
  type BudgetDocument,
  type Language,
  ministryById,
  type PrintedAmount,
  type PrintedShare,
  yearName,
} from '@cyberbudget/core';
import { columnLayout } from './column-layout.ts';
import type { DataSheet } from './layout.ts';
import { fieldArgument } from './live-cells.ts';

/** What a row of the data sheet is, as SUMIFS asks for it. */
export const DATA_KINDS = {
  ja: { total: '総額', field: '分野', share: '府省庁', program: '施策' },
  en: { total: 'Total', field: 'Field', share: 'Ministry', program: 'Program' },
} as const;

const HEADINGS = {
  ja: [
    '種別',
    '府省庁',
    '分野',
    '名称',
    '金額(円)',
    '丸め(円)',
    '構成比',
    '構成比の丸め',
    '頁',
    '行',
    '原文',
  ],
  en: [
    'Kind',
    'Ministry',
    'Field',
    'Name',
    'Amount (yen)',
    'Rounding (yen)',
    'Share',
    'Share rounding',
    'Page',
    'Line',
    'As printed',
  ],
} as const;

const FORMATS = ['General', 'General', '0', 'General', '#,##0', '#,##0', '0.0%', '0.0%', '0', '0', 'General'];

type DataRow = (string | number)[];

const amountCells = ({ amountYen, roundingYen }: PrintedAmount): DataRow => [amountYen, roundingYen];
const shareCells = (share: PrintedShare | null): DataRow =>
  share === null ? ['', ''] : [share.share, share.rounding];
const placeCells = ({ page, line, text }: PrintedAmount | PrintedShare): DataRow => [page ?? '', line, text];

/** Every figure that native formulas need, one a row, as the document prints it, in yen. */
export const dataRows = (document: BudgetDocument, language: Language): DataRow[] => [
  ...totalRow(document, language),
  ...fieldRows(document, language),
  ...shareRows(document, language),
  ...programRows(document, language),
];

const totalRow = ({ total }: BudgetDocument, language: Language): DataRow[] => {
  const kind = DATA_KINDS[language].total;
  return total === null ? [] : [[kind, '', '', kind, ...amountCells(total), '', '', ...placeCells(total)]];
};

const fieldRows = ({ strategyFields }: BudgetDocument, language: Language): DataRow[] =>
  strategyFields.map(({ code, name, total, share }) => [
    ...[DATA_KINDS[language].field, '', fieldArgument(code) ?? '', name],
    ...[...amountCells(total), ...shareCells(share), ...placeCells(total)],
  ]);

const shareRows = ({ ministries }: BudgetDocument, language: Language): DataRow[] =>
  ministries.flatMap(({ id, name, share }) => {
    const kind = DATA_KINDS[language].share;
    const shown = ministryName(id, name, language);
    return share === null
      ? []
      : [[kind, shown, '', name, '', '', ...shareCells(share), ...placeCells(share)]];
  });

const programRows = ({ ministries, programs }: BudgetDocument, language: Language): DataRow[] =>
  programs.map(({ ministry, strategyField, title, amount }) => {
    const printed = ministries.find(({ id }) => id === ministry)?.name ?? ministry;
    return [
      ...[
        DATA_KINDS[language].program,
        ministryName(ministry, printed, language),
        fieldArgument(strategyField) ?? '',
        title,
      ],
      ...[...amountCells(amount), '', '', ...placeCells(amount)],
    ];
  });

/** A ministry as the table beside it names it. */
const ministryName = (id: string, printed: string, language: Language): string =>
  language === 'ja' ? printed : (ministryById(id)?.english ?? printed);

/** The sheet that native formulas refer to. Its name says year and stage: one sheet serves every table of the document. */
export function dataSheet(document: BudgetDocument, language: Language, name: string): DataSheet {
  const rows = dataRows(document, language);
  const headings = HEADINGS[language];
  const columns = headings.map((heading, position) => {
    const format = FORMATS[position] ?? 'General';
    const cells = rows.map((row) => row[position] ?? '');
    return columnLayout({ kind: format === 'General' ? 'text' : 'number' }, format, heading, cells);
  });
  return { name, cells: [[...headings], ...rows], columns };
}

/** "データ_2023年度政府案": the name that is tried first. */
export const dataSheetName = (document: BudgetDocument, language: Language): string =>
  language === 'ja' ? `データ_${yearName(document).ja}` : `Data ${yearName(document).en}`;
