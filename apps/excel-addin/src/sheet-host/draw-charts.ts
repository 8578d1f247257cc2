import { type Area, type ChartLayout, within } from '@cyberbudget/pane/layout';

/** Draws charts over the cells of a table, bound to them: they change as the cells do. */
export function drawCharts(
  sheet: Excel.Worksheet,
  area: Area,
  charts: readonly ChartLayout[],
  name: string,
): void {
  const rangeOf = (part: Area): Excel.Range => {
    const { row, column, rows, columns } = within(area, part);
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };
  for (const layout of charts) {
    const [first, ...others] = layout.series;
    if (first === undefined) continue;
    const chart = sheet.charts.add(typeOf(layout), rangeOf(first.values), 'Columns');
    chart.name = `${name}_${layout.kind}`;
    chart.title.text = layout.title;
    const firstSeries = chart.series.getItemAt(0);
    const added = others.map(({ name: title }) => chart.series.add(title));
    for (const [position, series] of [firstSeries, ...added].entries()) {
      const { name: title, values } = layout.series[position] ?? first;
      series.name = title;
      if (position > 0) series.setValues(rangeOf(values));
      series.setXAxisValues(rangeOf(layout.labels));
    }
    dress(chart, layout);
    place(chart, rangeOf(layout.over));
  }
}

const typeOf = ({ kind, stacked }: ChartLayout): 'Pie' | 'BarStacked' | 'BarClustered' =>
  kind === 'pie' ? 'Pie' : stacked ? 'BarStacked' : 'BarClustered';

function place(chart: Excel.Chart, over: Excel.Range): void {
  chart.setPosition(over.getCell(0, 0), over.getLastCell());
}

/** A pie names its slices itself; bars stand in the order of the table, from the top. */
function dress(chart: Excel.Chart, { kind, series }: ChartLayout): void {
  if (kind === 'pie') {
    chart.legend.visible = false;
    chart.dataLabels.showCategoryName = true;
    chart.dataLabels.showValue = true;
    chart.dataLabels.position = 'OutsideEnd';
    return;
  }
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.reversePlotOrder = true;
}
