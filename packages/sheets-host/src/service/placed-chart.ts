import type { SheetChart } from '../book.ts';

/** The ids of the charts, which they get as they are put on a sheet. */
const ids = new WeakMap<SheetChart, number>();
/** What stands behind the charts that a sheet has given out. */
const placed = new WeakMap<object, SheetChart>();
let lastId = 0;

/** A chart as its sheet gives it out: another object each time, with the same id. */
export function placedChart(chart: SheetChart): object {
  const id = ids.get(chart) ?? ++lastId;
  ids.set(chart, id);
  const service = { getChartId: () => id };
  placed.set(service, chart);
  return service;
}

/**
 * The chart that a sheet has given out.
 * @throws Error for one that was only built: what stands on the sheet is another one
 */
export function chartOf(service: object): SheetChart {
  const chart = placed.get(service);
  if (chart === undefined) throw new Error('The chart is not on the sheet.');
  return chart;
}
