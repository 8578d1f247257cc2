import { CHART_KINDS, describeChart, toSvg } from '@cyberbudget/exporter/chart';
import type { ChartKind, TableInsertion } from '@cyberbudget/pane/sheet-host';
import type { Drawn, WordApp } from './word-app.ts';

/** A chart as a picture, with what it says for those who do not see it. */
export interface ChartPicture extends Drawn {
  readonly title: string;
  readonly description: string;
}

/**
 * The charts that can be drawn of a table: bars, of those that the exporter draws from a document.
 */
export const drawableCharts = ({ id, document }: TableInsertion['table']): readonly ChartKind[] =>
  document !== null && CHART_KINDS.some((kind) => kind.id === id) ? ['bar'] : [];

/**
 * The pictures that an insertion asks for. @throws where one cannot be drawn: a table without it
 * would be half of what was asked
 */
export async function drawCharts(
  app: Pick<WordApp, 'draw'>,
  { table, charts, library, unit, language }: TableInsertion,
): Promise<ChartPicture[]> {
  const index = library.documents.find(({ document }) => document.id === table.document?.id);
  const kind = CHART_KINDS.find(({ id }) => id === table.id);
  if (charts.length === 0 || index === undefined || kind === undefined) return [];
  const chart = kind.make(index, library, { unit, language });
  if (!chart.ok) return [];
  const drawn = await app.draw(toSvg(chart.value));
  if (drawn === null) throw new Error('no picture');
  return [{ ...drawn, title: chart.value.title, description: describeChart(chart.value) }];
}
