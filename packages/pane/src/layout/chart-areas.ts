import type { Area, Language, Table } from '@cyberbudget/core';
import type { ChartKind, TableInsertion } from '../sheet-host/insertion.ts';
import { chartTitle } from './chart-title.ts';
import type { ChartLayout } from './layout.ts';

/**
 * Which columns a chart of a table draws: the shares of the document's own pies, and amounts as
 * bars.
 */
const SERIES: Readonly<Record<string, Partial<Record<ChartKind, readonly string[]>>>> = {
  ministry: { pie: ['share'], bar: ['listed', 'estimate'] },
  field: { pie: ['amount'], bar: ['listed', 'amount'] },
  'ministry-by-field': { bar: ['field-'] },
  program: { bar: ['listed'] },
};

/** The charts that a table can have: the document's own pies, and bars, which compare better. */
export const chartKinds = ({ id }: Table): readonly ChartKind[] =>
  (['pie', 'bar'] as const).filter((kind) => SERIES[id]?.[kind] !== undefined);

/**
 * Size of a chart in cells of the usual size, and how far it stands from the table and the next
 * chart.
 */
const SIZE = { rows: 18, columns: 7 };
const GAP = 1;

/**
 * The charts of a laid-out table, one under the other beside it.
 * @param body the body rows and all columns, counted from the layout's first cell
 */
export const chartLayouts = (insertion: TableInsertion, body: Area): ChartLayout[] => {
  const { table, charts, language } = insertion;
  return charts
    .filter((kind) => chartKinds(table).includes(kind))
    .map((kind, ordinal) => ({
      kind,
      stacked: table.id === 'ministry-by-field',
      title: chartTitle(insertion, SERIES[table.id]?.[kind]?.includes('share') === true),
      labels: { ...body, column: labelColumn(table), columns: 1 },
      series: seriesOf(table, kind, body, language),
      over: {
        ...SIZE,
        row: ordinal * (SIZE.rows + GAP),
        column: body.columns + GAP,
      },
    }));
};

/** Programs are named by their titles, every other row by its first cell. */
const labelColumn = ({ columns }: Table): number =>
  Math.max(
    0,
    columns.findIndex(({ id }) => id === 'title'),
  );

function seriesOf(table: Table, kind: ChartKind, body: Area, language: Language): ChartLayout['series'] {
  const drawn = SERIES[table.id]?.[kind] ?? [];
  return table.columns.flatMap(({ id, title }, column) =>
    drawn.some((one) => (one.endsWith('-') ? id.startsWith(one) : id === one))
      ? [{ name: title[language], values: { ...body, column, columns: 1 } }]
      : [],
  );
}
