import type { AmountFigure, PercentFigure } from '../figure/figure.ts';
import { isBlank } from '../text/line.ts';
import type { Lists, PrintedField } from './read-lists.ts';
import { isAmount, isPercent, type Reading, textBeside } from './reading.ts';

/** A slice of the chart of fields: which field, its amount and its share. */
export interface FieldSlice {
  readonly field: PrintedField;
  readonly amount: AmountFigure;
  readonly share: PercentFigure;
}

/** An amount and the percentage printed next to it, nothing between them. */
export interface ChartPair {
  readonly amount: AmountFigure;
  readonly share: PercentFigure;
}

export interface FieldChart {
  readonly slices: readonly FieldSlice[];
  /** Pairs for which the page names no field. */
  readonly unnamed: readonly ChartPair[];
}

/**
 * Reads the charts of fields: on a page the pairs of amount and share stand in the order of the legend. Where their numbers
 * differ, something is missing and no pair is given a name.
 */
export function readFieldChart(reading: Reading, lists: Lists): FieldChart {
  const slices: FieldSlice[] = [];
  const unnamed: ChartPair[] = [];
  for (const page of reading.summaryPages) {
    const pairs = chartPairs(reading, page.lines);
    const legends = lists.legends.filter((field) => field.page === page);
    pairs.forEach((pair, index) => {
      const field = pairs.length === legends.length ? legends[index] : undefined;
      if (field === undefined) unnamed.push(pair);
      else slices.push({ field, ...pair });
    });
  }
  return { slices, unnamed };
}

function chartPairs(reading: Reading, lines: Reading['summaryPages'][number]['lines']): ChartPair[] {
  const pairs: ChartPair[] = [];
  let amount: AmountFigure | null = null;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const figures = reading.figuresOf(line);
    if (figures.length === 0 || textBeside(line, figures).replace(/[()\s]/g, '') !== '') {
      amount = null;
      continue;
    }
    for (const figure of figures) {
      if (isPercent(figure) && amount !== null) pairs.push({ amount, share: figure });
      amount = isAmount(figure) ? figure : null;
    }
  }
  return pairs;
}
