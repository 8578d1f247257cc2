import type { Block } from '../block/bind.ts';
import { type Box, boxAround, centreY } from '../page/box.ts';

/** A cell beside the rows of a table that holds for all rows it spans. */
export interface SpanningCell extends Box {
  readonly text: string;
  readonly size: number;
}

/** What the cells beside some rows say of them. */
export interface Spanned {
  readonly texts: ReadonlyMap<Block, string>;
  /** Rows that could as well be in the span of another cell. */
  readonly doubtful: ReadonlySet<Block>;
  /** In sizes: by how much the texts stand nearer to the first of their rows than to the middle. */
  readonly lean: number;
}

/** Where in its span the text of a cell stands. */
export type Alignment = 'middle' | 'first';

/** How the texts of a document's cells stand, where most of them stand so; null where none says. */
export function alignmentOf(spans: readonly Spanned[]): Alignment | null {
  const lean = spans.reduce((sum, one) => sum + one.lean, 0);
  return Math.abs(lean) < AS_GOOD ? null : lean > 0 ? 'first' : 'middle';
}

/** What a row costs that is given to the cell carried over from before. */
const CARRIED = 0.6;
/** In sizes: two ways to read the cells of a column that fit as well as each other. */
const AS_GOOD = 0.5;

/**
 * Gives each row the cell that spans it: cells and rows run down side by side, and a text stands in
 * the middle of its rows, or at the first of them. Where both fit, it is as elsewhere in the
 * document; else a text that was typed is read from the first, and measured places leave a doubt.
 * @param carried the cell that may go on from before
 * @param elsewhere how the texts of other cells stand
 */
export function spannedRows(
  rows: readonly Block[],
  cells: readonly SpanningCell[],
  carried: string | null,
  elsewhere: Alignment | null,
): Spanned {
  const texts = new Map<Block, string>();
  const doubtful = new Set<Block>();
  if (rows.length === 0 || cells.length === 0) {
    if (carried !== null) for (const row of rows) texts.set(row, carried);
    return { texts, doubtful, lean: 0 };
  }
  const boxes = rows.map(({ units, rows: figures }) => boxAround([...units, ...figures]));
  const owners = boxes.map((box) =>
    cells.find(({ top, bottom }) => top < centreY(box) && centreY(box) < bottom),
  );
  const [middle, first] = [inTheMiddle, atTheFirst].map((cost) =>
    spans({ rows: boxes, owners }, cells, carried !== null, cost),
  );
  const typed = rows.every(({ line }) => !line.measured);
  const isTie = middle != null && first != null && Math.abs(middle.cost - first.cost) < AS_GOOD;
  const isFirst = isTie && elsewhere !== null ? elsewhere === 'first' : isTie ? typed : isLess(first, middle);
  const [best, other] = isFirst ? [first, middle] : [middle ?? first, first];
  const isSure = elsewhere !== null || rows.every(({ line }) => !line.measured && line.page === null);
  for (const [index, row] of rows.entries()) {
    const text = textOf(best?.cells[index], carried);
    if (text === null) continue;
    texts.set(row, text);
    if (isTie && !isSure && text !== textOf(other?.cells[index], carried)) doubtful.add(row);
  }
  const lean = middle == null || first == null ? 0 : middle.cost - first.cost;
  return { texts, doubtful, lean };
}

interface Cost {
  readonly cost: number;
}
const isLess = (one: Cost | null | undefined, other: Cost | null | undefined): boolean =>
  one != null && (other == null || one.cost < other.cost);

const textOf = (cell: SpanningCell | null | undefined, carried: string | null): string | null =>
  cell == null ? carried : cell.text;

type CostOf = (middle: number, first: Box, cell: SpanningCell) => number;

const inTheMiddle: CostOf = (middle, _, cell) => Math.abs(middle - centreY(cell)) / cell.size;
const atTheFirst: CostOf = (_, first, cell) =>
  Math.min(Math.abs(centreY(first) - centreY(cell)), Math.abs(first.top - cell.top)) / cell.size;

/**
 * A way to give the first rows their cells: the last cell and how many rows it takes, behind
 * another way; null for carried rows.
 */
interface Way {
  readonly cost: number;
  readonly cell: SpanningCell | null;
  readonly count: number;
  readonly before: Way | null;
}

/** What a row costs that is not given to the cell at its height. */
const OTHER_CELL = 2;

/** The way to cut rows into runs, one for each cell, that costs least. */
function spans(
  { rows, owners }: { readonly rows: readonly Box[]; readonly owners: readonly (SpanningCell | undefined)[] },
  cells: readonly SpanningCell[],
  mayCarry: boolean,
  costOf: CostOf,
): { readonly cost: number; readonly cells: (SpanningCell | null)[] } | null {
  let ways = new Map<number, Way>();
  for (let count = 0; count <= (mayCarry ? rows.length : 0); count++)
    ways.set(count, { cost: count * CARRIED, cell: null, count, before: null });
  for (const [index, cell] of cells.entries()) {
    const next = new Map<number, Way>();
    // Each cell behind it takes a row too.
    const most = rows.length - (cells.length - 1 - index);
    for (const [from, before] of ways) {
      const head = rows[from];
      if (head === undefined) continue;
      let { top, bottom } = head;
      let ofOthers = 0;
      for (let to = from + 1; to <= most; to++) {
        const last = rows[to - 1] ?? head;
        top = Math.min(top, last.top);
        bottom = Math.max(bottom, last.bottom);
        const owner = owners[to - 1];
        if (owner !== undefined && owner !== cell) ofOthers += OTHER_CELL;
        const cost = before.cost + ofOthers + costOf((top + bottom) / 2, head, cell);
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, cell, count: to - from, before });
      }
    }
    ways = next;
  }
  const best = ways.get(rows.length);
  return best === undefined ? null : { cost: best.cost, cells: cellsOf(best) };
}

const cellsOf = ({ cell, count, before }: Way): (SpanningCell | null)[] => [
  ...(before === null ? [] : cellsOf(before)),
  ...Array<SpanningCell | null>(count).fill(cell),
];
