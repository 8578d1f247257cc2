import { columnLetters, type Language } from '@cyberbudget/core';
import type { Worksheet } from 'exceljs';
import { RECORD_COLUMNS, type RecordColumn } from '../record/columns.ts';
import type { FigureRecord } from '../record/figure-record.ts';
import { headingStyle, PAGE, YEN_FORMAT } from './styles.ts';

/** Widths in characters where a column's heading does not give it. */
const WIDTHS: Partial<Record<keyof FigureRecord, number>> = {
  id: 28,
  document: 13,
  ministry: 14,
  field: 40,
  program: 44,
  component: 30,
  amountYen: 18,
  roundingYen: 16,
  publisher: 32,
  title: 40,
  url: 30,
  printedText: 18,
  citation: 90,
};

/** Where the sheet of figures stands in a workbook. */
export interface FiguresPlace {
  readonly sheet: string;
  readonly rows: number;
}

/** Writes every figure with its source, one a row from row 2 on. */
export function addFiguresSheet(
  sheet: Worksheet,
  records: readonly FigureRecord[],
  language: Language,
): void {
  sheet.columns = RECORD_COLUMNS.map((column) => ({
    header: column.title[language],
    width: WIDTHS[column.key] ?? 12,
    style: columnStyle(column),
  }));
  for (const record of records) sheet.addRow(RECORD_COLUMNS.map(({ key }) => record[key]));
  headingStyle(sheet.getRow(1));
  Object.assign(sheet.pageSetup, PAGE);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: records.length + 1, column: RECORD_COLUMNS.length },
  };
}

const columnStyle = ({ key, type }: RecordColumn): { numFmt?: string; alignment: { vertical: 'top' } } => ({
  alignment: { vertical: 'top' },
  ...(key === 'share'
    ? { numFmt: '0.0%' }
    : type === 'integer' && key.endsWith('Yen')
      ? { numFmt: YEN_FORMAT }
      : {}),
});

/** A column of the sheet of figures as a formula refers to it: '数字と出典'!$O$2:$O$80. */
export function figuresRange({ sheet, rows }: FiguresPlace, key: keyof FigureRecord): string {
  const position = RECORD_COLUMNS.findIndex((column) => column.key === key);
  const letter = columnLetters(position);
  return `'${sheet}'!$${letter}$2:$${letter}$${rows + 1}`;
}
