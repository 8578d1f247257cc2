import { unitOfHeading } from '../figure/bare-amounts.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { isNote } from '../label/note.ts';
import { isPartMark } from '../label/part-of.ts';
import type { Box } from '../page/box.ts';
import { type Cell, foldedOf, type Line, rawOf } from '../page/line.ts';
import { boxOf } from '../page/place.ts';
import { withoutStageLabels } from '../stage/find-stage-labels.ts';
import { hasWord } from '../text/letters.ts';
import { NO_AMOUNT } from '../text/no-amount.ts';
import { isMarkAlone } from '../text/note-mark.ts';
import { isTimes } from '../text/number-form.ts';
import { maybe, spelled } from '../text/phrase.ts';
import { opensEntry } from '../text/signs.ts';
import { includesOne, withoutWords } from '../text/words.ts';
import { withLeads, withWords } from './led-figures.ts';

/**
 * A figure in its cell: with its box, and what stands in the cell between the figure before and it.
 */
export interface PlacedFigure extends Box {
  readonly figure: PrintedFigure;
  readonly before: string;
  /** Whether its cell holds text too, or other figures. */
  readonly inText: boolean;
  readonly measured: boolean;
}

/**
 * What a cell is by its own text: figures and nothing else, the unit of the numbers below it, a
 * note, or text.
 */
export type PartKind = 'figures' | 'unit' | 'note' | 'text';

/** A cell as the readers of blocks see it. */
export interface Part extends Box {
  readonly line: Line;
  readonly cell: Cell;
  readonly kind: PartKind;
  readonly folded: string;
  readonly raw: string;
  readonly size: number;
  readonly figures: readonly PlacedFigure[];
}

/** What may stand beside a figure in a cell of figures. */
const BESIDE = [
  ...NO_AMOUNT,
  ...spelled(maybe('対'), ['前年度', '前年'], maybe('比', 'より', 'から', '同額', '予算額')),
  ...['うち', '括弧内', '内数', '外数', 'の一部', '再掲', '増額', '増', '減額', '減', '程度', 'の'],
];
const SIGNS_BESIDE = '()（）[]【】〔〕<>〈〉:：約+＋±▲△−、,・→⇒~～-';

/** The cells of a line as parts. */
export function partsOf(line: Line, figures: readonly PrintedFigure[]): Part[] {
  const noted = cellsOfNote(line);
  const parts = line.cells.map((cell, place): Part => {
    const left = line.cells[place - 1];
    const said = left === undefined ? '' : foldedOf(line, left);
    const folded = foldedOf(line, cell);
    const own = figures.filter(({ start }) => start >= cell.start && start < cell.end);
    // A PDF may run the figures of a row together, with nothing but blanks between them.
    const isRow = line.measured && own.every((one, index) => standsApart(line, own[index - 1], one));
    const kind = place < noted ? 'note' : kindOf(folded, cell, own);
    return {
      line,
      cell,
      folded,
      raw: rawOf(line, cell),
      size: cell.size,
      x0: cell.x0,
      x1: cell.x1,
      top: cell.top,
      bottom: cell.bottom,
      kind,
      figures: own.map((figure, index) => {
        const { x0, x1, top, bottom } = boxOf(cell, figure.start, figure.end);
        const before =
          (index === 0 && isPartMark(said) ? said : '') +
          line.folded.slice(own[index - 1]?.end ?? cell.start, figure.start);
        const inText = kind !== 'figures' || (own.length > 1 && !isRow);
        return { figure, before, inText, measured: line.measured, x0, x1, top, bottom };
      }),
    };
  });
  if (figures.length > 0) return withLeads(parts);
  return line.measured ? withWords(parts) : parts;
}

/** Whether nothing but blanks stands between two figures of a line. */
const standsApart = ({ folded }: Line, one: PrintedFigure | undefined, other: PrintedFigure): boolean =>
  one === undefined || folded.slice(one.end, other.start).trim() === '';

/**
 * How many cells of a line are a note whose mark stands apart: "注1　前年度は9.0億円", up to the
 * entry beside it.
 */
function cellsOfNote(line: Line): number {
  const [first = '', ...behind] = line.cells.map((cell) => foldedOf(line, cell).trim());
  if (!isMarkAlone(first) || !hasWord(behind[0] ?? '')) return 0;
  const next = behind.findIndex((text) => opensEntry(text) || isMinistryName(bareName(text)));
  return 1 + (next < 0 ? behind.length : next);
}

function kindOf(folded: string, cell: Cell, figures: readonly PrintedFigure[]): PartKind {
  if (isNote(folded)) return 'note';
  if (unitOfHeading(folded) !== null) return 'unit';
  const rest = figures.reduceRight(
    (text, { start, end }) => text.slice(0, start - cell.start) + text.slice(end - cell.start),
    folded,
  );
  if (figures.length === 0 && isTimes(folded)) return 'figures';
  if (figures.length === 0 && !includesOne(rest, NO_AMOUNT)) return 'text';
  const said = withoutWords(withoutStageLabels(rest), BESIDE, SIGNS_BESIDE);
  return said === '' ? 'figures' : 'text';
}
