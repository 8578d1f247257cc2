import type { AmountFigure } from '../figure/figure.ts';
import { partNamed } from '../label/part-of.ts';
import { isAmount, type Reading, textBeside } from '../list/reading.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels, stageNamedBefore, stageOf } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { stageOfBrackets } from '../stage/stage.ts';
import type { SaidColumns } from '../table/said-heading.ts';
import { openAtEnd } from '../text/brackets.ts';
import { cleanText } from '../text/clean.ts';
import { holdsOnly, startsWithOne } from '../text/words.ts';

/** An amount of a detail page with what is printed beside it. */
export interface PageAmount {
  readonly figure: AmountFigure;
  readonly line: Line;
  /** The stage that a label gives it; null where none does. */
  readonly stage: Stage | null;
  /** "重要政策推進枠" of "うち重要政策推進枠０．４億円"; null where it is no part. */
  readonly partName: string | null;
  /** The text before it on its line. */
  readonly name: string;
  /** Whether nothing else stands on its line. */
  readonly alone: boolean;
}

/** Every amount of a page with its label. */
export function readPageAmounts(page: Page, reading: Reading): PageAmount[] {
  return page.lines.flatMap((line, index) => {
    const figures = reading.figuresOf(line).filter(isAmount);
    const columns = reading.columnsOf(line);
    const alone = figures.length > 0 && holdsOnly(textBeside(line, figures), '()');
    let from = 0;
    return figures.map((figure, column): PageAmount => {
      const before = line.folded.slice(from, figure.start);
      const name = cleanText(line.raw.slice(from, figure.start));
      from = figure.end;
      const stage = stageNamedBefore(before, reading.stage) ?? bracketed(before, column, columns);
      const found =
        stage ??
        labelAfter(line, figure, reading) ??
        (column === 0 ? labelAbove(page.lines, index, before, reading) : null);
      const partName = partNamed(before);
      return { figure, line, stage: found, partName, name, alone };
    });
  });
}

const bracketed = (before: string, column: number, { brackets }: SaidColumns): Stage | null =>
  column > 0 ? stageOfBrackets(before, brackets) : null;

/** "０．７億円<令和５年度予算政府案>" */
function labelAfter(line: Line, figure: AmountFigure, reading: Reading): Stage | null {
  const after = line.folded.slice(figure.end, figure.end + 40);
  const label = findStageLabels(after)[0];
  if (label === undefined) return null;
  const before = after.slice(0, label.start);
  const bracketed =
    openAtEnd(before, '<([〈') === before.trim() &&
    startsWithOne(after.slice(label.end).trimStart(), '>)]〉');
  return bracketed ? stageOf(label, reading.stage) : null;
}

/** A label alone on the line above: "令和６年度当初予算額" / "７．１億円". */
function labelAbove(lines: readonly Line[], index: number, before: string, reading: Reading): Stage | null {
  if (!holdsOnly(before, ':(')) return null;
  const above = lines.slice(Math.max(0, index - 3), index).findLast((line) => !isBlank(line));
  if (above === undefined) return null;
  const text = above.folded.trim();
  const label = findStageLabels(text).at(-1);
  if (label === undefined || label.phase === null) return null;
  return holdsOnly(text.slice(label.end), ':)') ? stageOf(label, reading.stage) : null;
}
