import type { Area } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartLayout, Layout } from '../layout/layout.ts';
import { CopyButton } from '../message/copy-button.tsx';
import { usePane } from '../state/pane-context.ts';
import { useLoaded } from '../view/use-loaded.ts';
import { BarChart } from './bar-chart.tsx';
import { PieChart } from './pie-chart.tsx';
import { shownCell } from './shown-cell.ts';

const useStyles = makeStyles({
  charts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px', marginTop: '10px' },
  chart: {
    margin: 0,
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: '8px',
    whiteSpace: 'pre-line',
  },
  copy: { margin: '0 0 6px -6px' },
});

const load = () => import('./chart-picture.ts');

/** A chart's part: what it is called, its size in each series, and how the sheet shows it. */
export interface ChartPart {
  readonly label: string;
  readonly values: readonly number[];
  readonly shown: string;
}

/** The charts of a layout, drawn from the very cells that the sheet's charts will refer to. */
export function PreviewCharts({ layout }: { readonly layout: Layout }) {
  const styles = useStyles();
  if (layout.charts.length === 0) return null;
  return (
    <div className={styles.charts}>
      {layout.charts.map((chart) => (
        <figure key={chart.kind} className={styles.chart}>
          <figcaption className={styles.title}>{chart.title}</figcaption>
          <CopyChart layout={layout} chart={chart} />
          {chart.kind === 'pie' ? (
            <PieChart parts={chartParts(layout, chart)} />
          ) : (
            <BarChart
              parts={chartParts(layout, chart)}
              names={chart.series.map(({ name }) => name)}
              isStacked={chart.stacked}
            />
          )}
        </figure>
      ))}
    </div>
  );
}

/** Copies a chart as a picture, drawn by what is fetched when a chart is first shown. */
function CopyChart({ layout, chart }: { readonly layout: Layout; readonly chart: ChartLayout }) {
  const { text } = usePane();
  const styles = useStyles();
  const drawing = useLoaded(load);
  if (drawing.kind !== 'here') return null;
  return (
    <CopyButton
      content={() => drawing.value.copiedChart(chart, chartParts(layout, chart))}
      label={text.insert.copyChart}
      ariaLabel={`${text.insert.copyChart}: ${text.insert.chartKinds[chart.kind]}`}
      look={{ size: 'small', appearance: 'subtle', className: styles.copy }}
    />
  );
}

function chartParts(layout: Layout, chart: ChartLayout): ChartPart[] {
  const cell = (area: Area, row: number) => layout.cells[area.row + row]?.[area.column] ?? '';
  return Array.from({ length: chart.labels.rows }, (_, row) => {
    const contents = chart.series.map(({ values }) => cell(values, row));
    const values = contents.map((content) => (typeof content === 'number' ? content : 0));
    const shown = chart.series.map(({ values: { column } }, position) =>
      shownCell(contents[position] ?? '', layout.columns[column]?.numberFormat ?? 'General'),
    );
    return {
      label: String(cell(chart.labels, row)),
      values,
      shown: shown.filter((text) => text !== '').join(' / '),
    };
  }).filter(({ values }) => values.some((value) => value !== 0));
}
