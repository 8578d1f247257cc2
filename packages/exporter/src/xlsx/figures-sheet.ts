import {
  columnLetters,
  type FigureRecord,
  type FigureSheet,
  figureCells,
  type Language,
  RECORD_COLUMNS,
  type RecordColumn,
} from '@cyberbudget/core';
import type { CellStyle, WriteSheet } from 'hucre';
import { type Grid, gridCells, textCell } from './grid.ts';
import { FOOTER, look, PAGE, YEN_FORMAT } from './look.ts';
import { TABLE_STYLE } from './sheet-table.ts';

/**
 * The table of figures: formulas name its columns, so that rows which a person adds below count
 * too.
 */
export const FIGURES_TABLE = 'Figures';

/**
 * What a person reads, and what is printed; the columns for programs stand to the right of them.
 */
const READ: readonly (keyof FigureRecord)[] = [
  'fiscalYear',
  'phaseName',
  'kind',
  'ministry',
  'field',
  'program',
  'component',
  'amountYen',
  'share',
  'page',
  'line',
  'printedText',
];

const COLUMNS: readonly RecordColumn[] = [
  ...READ.flatMap((key) => RECORD_COLUMNS.filter((column) => column.key === key)),
  ...RECORD_COLUMNS.filter(({ key }) => !READ.includes(key)),
];

/** Widths in characters where a column's heading does not give it. */
const WIDTHS: Partial<Record<keyof FigureRecord, number>> = {
  id: 28,
  document: 13,
  fiscalYear: 9,
  kind: 16,
  ministry: 16,
  field: 40,
  program: 44,
  component: 30,
  amountYen: 18,
  page: 8,
  line: 8,
  roundingYen: 16,
  publisher: 32,
  title: 40,
  url: 30,
  printedText: 18,
  citation: 90,
};

/** The sheet of figures that the formulas of the tables look in. */
export const figureSheet = (
  name: string,
  records: readonly FigureRecord[],
  language: Language,
): FigureSheet => ({
  name,
  records,
  columns: COLUMNS.map(({ key }) => ({ key, cell: (record) => record[key] })),
  columnReference: (key) => figuresColumn(key, language),
});

/**
 * A column of the table of figures as a formula names it: Figures[金額（円）]. Brackets, ' and #
 * would want a ' before them.
 */
export function figuresColumn(key: keyof FigureRecord, language: Language): string {
  const title = COLUMNS.find((column) => column.key === key)?.title[language] ?? key;
  return `${FIGURES_TABLE}[${title.replace(/['#[\]]/g, "'$&")}]`;
}

/** Every figure with its source, one a row from row 2 on. */
export function figuresSheet(figures: FigureSheet, language: Language): WriteSheet {
  const styles = look(language);
  const titles = COLUMNS.map(({ title }) => title[language]);
  const columnStyles = COLUMNS.map((column) => ({ ...styles.plain, ...numberStyle(column) }));
  const grid: Grid = [
    titles.map((title) => textCell(title, styles.heading)),
    ...figureCells(figures).map((cells) =>
      cells.map((cell, across) => textCell(cell, columnStyles[across] ?? styles.plain)),
    ),
  ];
  const last = columnLetters(COLUMNS.length - 1);
  return {
    name: figures.name,
    cells: gridCells(grid),
    columns: COLUMNS.map(({ key }) => ({ width: WIDTHS[key] ?? 12 })),
    rowDefs: new Map(grid.map((_, row) => [row, { height: styles.line * (row === 0 ? 2.2 : 1) }])),
    freezePane: { rows: 1 },
    pageSetup: { ...PAGE, printTitlesRow: '$1:$1', printArea: `$A:$${columnLetters(READ.length - 1)}` },
    headerFooter: FOOTER,
    // A table has at least one row below its headings, an empty one where there is no figure.
    tables: [
      {
        name: FIGURES_TABLE,
        range: `A1:${last}${Math.max(2, grid.length)}`,
        columns: titles.map((name) => ({ name })),
        style: TABLE_STYLE,
      },
    ],
  };
}

const numberStyle = ({ key, type }: RecordColumn): CellStyle => {
  if (key === 'share' || key === 'shareRounding') return { numFmt: '0.0%' };
  return type === 'integer' && key.endsWith('Yen') ? { numFmt: YEN_FORMAT } : {};
};
