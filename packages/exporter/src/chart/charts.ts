import {
  type Answer,
  type Bilingual,
  choiceFinder,
  type IndexedDocument,
  type Library,
} from '@cyberbudget/core';
import type { Chart } from './chart.ts';
import type { ChartOptions } from './chart-options.ts';
import { fieldChart } from './field-chart.ts';
import { ministryChart } from './ministry-chart.ts';
import { trendChart } from './trend-chart.ts';

/** A kind of chart: the table of the same name, drawn. */
export interface ChartKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly make: (index: IndexedDocument, library: Library, options: ChartOptions) => Answer<Chart>;
}

/** Every kind of chart, the default first. */
export const CHART_KINDS: readonly [ChartKind, ...ChartKind[]] = [
  { id: 'ministry', name: { ja: '府省庁', en: 'ministry' }, make: ministryChart },
  { id: 'field', name: { ja: '分野', en: 'field' }, make: fieldChart },
  { id: 'trend', name: { ja: '推移', en: 'trend' }, make: trendChart },
];

/**
 * The kind of chart of that name in Japanese or English; a problem with all of them where there is
 * none.
 */
export const findChartKind = choiceFinder<ChartKind>('kind', () => CHART_KINDS);
