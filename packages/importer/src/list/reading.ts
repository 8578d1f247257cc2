import type { OtherAmount, PrintedAmount, PrintedShare } from '@cyberbudget/core';
import { bareAmounts, isLoneNumber, unitOfCell, unitOfHeading } from '../figure/bare-amounts.ts';
import type { AmountFigure, PercentFigure, PrintedFigure } from '../figure/figure.ts';
import { scanFigures } from '../figure/scan-figures.ts';
import { type Box, boxAround, gapX } from '../page/box.ts';
import { foldedOf, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { figureBox } from '../page/place.ts';
import type { Stage } from '../stage/stage.ts';
import type { SaidColumns } from '../table/said-heading.ts';

/**
 * What every reader of a slide is given: the pages, the figures on each line, and what the document
 * is about.
 */
export interface Reading {
  readonly documentId: string;
  readonly stage: Stage;
  /** Pages without the mark of a detail page. */
  readonly summaryPages: readonly Page[];
  readonly detailPages: readonly Page[];
  readonly figures: readonly PrintedFigure[];
  /** Lines whose amounts stand beside a title by their order alone. */
  readonly byOrder: ReadonlySet<number>;
  readonly figuresOf: (line: Line) => readonly PrintedFigure[];
  /** What the page says of the columns and brackets of a line's amounts. */
  readonly columnsOf: (line: Line) => SaidColumns;
}

/**
 * Every figure of a text, by line; bare numbers where a heading above them on the page gives their
 * unit, of several the nearest across.
 */
export function figuresByLine(lines: readonly Line[]): ReadonlyMap<number, readonly PrintedFigure[]> {
  const found = new Map<number, readonly PrintedFigure[]>();
  let units: UnitCell[] = [];
  let before: { readonly units: readonly UnitCell[]; readonly edges: readonly number[] } = {
    units,
    edges: [],
  };
  let edges: number[] = [];
  lines.forEach((line, index) => {
    if (line.page !== lines[index - 1]?.page) {
      before = { units, edges };
      [units, edges] = [[], []];
    }
    const next = lines[index + 1];
    const printed = scanFigures(line, next !== undefined && next.page === line.page ? next : undefined);
    const above = units;
    const given = above.length > 0 ? above : before.units;
    const bare =
      given.length === 0 || printed.some(isAmount)
        ? []
        : bareAmounts(line, (start) => nearestUnit(given, figureBox(line, { start, end: start + 1 }))).filter(
            (figure) =>
              above.length > 0
                ? !isLoneNumber(line) || standsUnder(line, figure, edges)
                : line.cells.length > 1 && standsUnder(line, figure, before.edges),
          );
    edges.push(...bare.map((figure) => figureBox(line, figure).x1));
    if (bare.length > 0 && above.length === 0) units = [...before.units];
    units = [...units, ...unitCells(line)];
    const figures = [...printed, ...bare].sort((one, other) => one.start - other.start);
    if (figures.length > 0) found.set(line.number, figures);
  });
  return found;
}

/**
 * Whether a number ends where those of a column do: of its page, or of the page before whose table
 * goes on.
 */
const standsUnder = (line: Line, figure: PrintedFigure, edges: readonly number[]): boolean => {
  const { x1, top, bottom } = figureBox(line, figure);
  return line.measured && edges.some((edge) => Math.abs(edge - x1) < 0.9 * (bottom - top));
};

/** A cell that gives the unit of the numbers below it. */
interface UnitCell extends Box {
  readonly line: Line;
  readonly unit: number;
}

function unitCells(line: Line): UnitCell[] {
  const found = line.cells.flatMap((cell): UnitCell[] => {
    const unit = unitOfCell(foldedOf(line, cell));
    return unit === null
      ? []
      : [{ line, unit, x0: cell.x0, x1: cell.x1, top: cell.top, bottom: cell.bottom }];
  });
  const unit = found.length > 0 ? null : unitOfHeading(line.folded);
  return unit === null ? found : [{ ...boxAround(line.cells), line, unit }];
}

/** The unit that stands nearest across the page; of equals the last one above. */
function nearestUnit(units: readonly UnitCell[], box: Box): number {
  const apart = (unit: Box): number => Math.max(0, gapX(unit, box));
  const least = Math.min(...units.map(apart));
  return (units.findLast((unit) => apart(unit) === least) ?? units[0])?.unit ?? 0;
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
        at: figure.start,
        ...(figure.byHand && { byHand: true as const }),
      };

export const printedShare = (figure: PercentFigure): PrintedShare | null =>
  figure.value === null
    ? null
    : {
        ...figure.value,
        text: figure.text,
        line: figure.line,
        page: figure.page,
        at: figure.start,
        ...(figure.byHand && { byHand: true as const }),
      };

/** An amount of another year or stage as the document stores it. */
export function otherAmount(figure: AmountFigure, stage: Stage): OtherAmount | null {
  const amount = printedAmount(figure);
  return amount === null ? null : { fiscalYear: stage.fiscalYear, phase: stage.phase, amount };
}
