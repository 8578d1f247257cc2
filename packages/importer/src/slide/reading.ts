import type { OtherAmount, PrintedAmount, PrintedShare } from '@cyberbudget/core';
import { bareAmounts, type HeadedUnit, unitOfHeading } from '../figure/bare-amounts.ts';
import type { AmountFigure, PercentFigure, PrintedFigure } from '../figure/figure.ts';
import { scanFigures } from '../figure/scan-figures.ts';
import type { Stage } from '../stage/stage.ts';
import type { Line } from '../text/line.ts';
import type { Page } from './page.ts';
import type { Columns } from './read-columns.ts';

/** What every reader of a slide is given: the pages, the figures on each line, and what the document is about. */
export interface Reading {
  readonly documentId: string;
  readonly stage: Stage;
  /** Pages without the mark of a detail page. */
  readonly summaryPages: readonly Page[];
  readonly detailPages: readonly Page[];
  readonly figures: readonly PrintedFigure[];
  readonly figuresOf: (line: Line) => readonly PrintedFigure[];
  /** What the page says of the columns and brackets of a line's amounts. */
  readonly columnsOf: (line: Line) => Columns;
}

/** Every figure of a text, by line; bare numbers where a heading of the same page gives their unit. */
export function figuresByLine(lines: readonly Line[]): ReadonlyMap<number, readonly PrintedFigure[]> {
  const found = new Map<number, readonly PrintedFigure[]>();
  let unit: HeadedUnit | null = null;
  lines.forEach((line, index) => {
    if (line.page !== lines[index - 1]?.page) unit = null;
    const printed = scanFigures(line, lines[index + 1]);
    const bare = unit === null || printed.some(isAmount) ? [] : bareAmounts(line, unit);
    unit = unitOfHeading(line) ?? unit;
    const figures = [...printed, ...bare].sort((one, other) => one.start - other.start);
    if (figures.length > 0) found.set(line.number, figures);
  });
  return found;
}

export const isAmount = (figure: PrintedFigure): figure is AmountFigure => figure.kind === 'amount';
export const isPercent = (figure: PrintedFigure): figure is PercentFigure => figure.kind === 'percent';

/** The line without its figures: what is left says what they are. */
export function textBeside(line: Line, figures: readonly PrintedFigure[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of figures) {
    text += `${line.folded.slice(from, start)} `;
    from = end;
  }
  return (text + line.folded.slice(from)).trim();
}

/** A figure as the document stores it; null where its digits make no number. */
export const printedAmount = (figure: AmountFigure): PrintedAmount | null =>
  figure.value === null
    ? null
    : {
        amountYen: figure.value.yen,
        roundingYen: figure.value.roundingYen,
        text: figure.text,
        line: figure.line,
        page: figure.page,
      };

export const printedShare = (figure: PercentFigure): PrintedShare | null =>
  figure.value === null ? null : { ...figure.value, text: figure.text, line: figure.line, page: figure.page };

/** An amount of another year or stage as the document stores it. */
export function otherAmount(figure: AmountFigure, stage: Stage): OtherAmount | null {
  const amount = printedAmount(figure);
  return amount === null ? null : { fiscalYear: stage.fiscalYear, phase: stage.phase, amount };
}
