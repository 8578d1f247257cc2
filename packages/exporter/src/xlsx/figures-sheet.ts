import {
  type FigureRecord,
  type FigureSheet,
  figureCells,
  type Language,
  RECORD_COLUMNS,
  type RecordColumn,
} from '@cyberbudget/core';
import type { Worksheet } from 'exceljs';
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

/** The sheet of figures that the formulas of the tables look in. */
export const figureSheet = (name: string, records: readonly FigureRecord[]): FigureSheet => ({
  name,
  records,
  columns: RECORD_COLUMNS.map(({ key }) => ({ key, cell: (record) => record[key] })),
});

/** Writes every figure with its source, one a row from row 2 on. */
export function addFiguresSheet(sheet: Worksheet, figures: FigureSheet, language: Language): void {
  sheet.columns = RECORD_COLUMNS.map((column) => ({
    header: column.title[language],
    width: WIDTHS[column.key] ?? 12,
    style: columnStyle(column),
  }));
  for (const cells of figureCells(figures)) sheet.addRow(cells);
  headingStyle(sheet.getRow(1));
  Object.assign(sheet.pageSetup, PAGE);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: figures.records.length + 1, column: RECORD_COLUMNS.length },
  };
}

const columnStyle = ({ key, type }: RecordColumn): { numFmt?: string; alignment: { vertical: 'top' } } => ({
  alignment: { vertical: 'top' },
  ...(key === 'share' || key === 'shareRounding'
    ? { numFmt: '0.0%' }
    : type === 'integer' && key.endsWith('Yen')
      ? { numFmt: YEN_FORMAT }
      : {}),
});
