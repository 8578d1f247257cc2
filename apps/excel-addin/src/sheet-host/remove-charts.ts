import type { Made } from './made.ts';
import { locationOf } from './to-failure.ts';

/** What is known of the charts of an insertion. */
interface OwnCharts extends Pick<Made, 'chartsBefore' | 'chartsBegun'> {
  /** How their names begin. */
  readonly prefix: string;
}

/** How the names of the charts of any insertion end. */
const OURS = /_[0-9a-f]{8}_(?:pie|bar)$/;

/**
 * Takes away the charts of an insertion: those of its names, and one that was added and had no name
 * yet.
 */
export async function removeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  error: unknown,
  { prefix, chartsBefore, chartsBegun }: OwnCharts,
): Promise<void> {
  const charts = sheet.charts.load('items/name');
  await context.sync();
  const own = charts.items.filter(({ name }) => name.startsWith(prefix));
  for (const chart of own) chart.delete();
  if (own.length === chartsBegun || locationOf(error) === 'ChartCollection.add') return;
  const added = charts.items.filter(({ name }) => !OURS.test(name) && chartsBefore?.includes(name) === false);
  if (added.length === 1) added[0]?.delete();
}
