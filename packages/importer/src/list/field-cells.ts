import type { Part } from '../block/part.ts';
import { numberings } from '../label/field-numbering.ts';
import { type Box, boxAround, gapX } from '../page/box.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { headsFields } from '../table/column-heading.ts';
import { sumWord } from '../text/sum-word.ts';
import { NO_FIELD } from './entry.ts';
import type { SpanningCell } from './spanning-cells.ts';

/** A cell of a column of fields; its text is the code of its field. */
export interface FieldCell extends SpanningCell {
  /** Of its lines, from the top. */
  readonly parts: readonly Part[];
}

/** In sizes: how close the lines of one cell stand. */
const LINE_GAP = 0.9;

/**
 * The cells of a table's column that names the field of each row, or of the rows it spans.
 * @param heads the heads of its columns of texts; @param headings those of its columns of figures
 */
export function fieldCells(
  parts: readonly Part[],
  heads: readonly Part[],
  headings: readonly Box[],
): FieldCell[] {
  const over = heads.filter(({ folded }) => headsFields(folded));
  const [head] = over;
  if (head === undefined) return [];
  const others = [...heads.filter((one) => !over.includes(one)), ...headings];
  const rows = rowsOf(parts);
  const cells: FieldCell[] = [];
  const texts = parts
    .filter((part) => part.kind === 'text' && part.top >= head.bottom && isNearest(part, head, others))
    .sort((one, other) => one.top - other.top);
  for (const part of texts) {
    const code = rows.get(part.line)?.hasFiguresAlone ? null : codeIn(part.folded);
    const last = cells.at(-1);
    if (code !== null) cells.push({ ...boxAround([part]), text: code, size: part.size, parts: [part] });
    else if (last !== undefined && goesOn(last, part))
      cells[cells.length - 1] = { ...last, ...boxAround([last, part]), parts: [...last.parts, part] };
  }
  return cells;
}

/** The code that a cell begins with: "(1) 経済社会の活力の向上". */
const codeIn = (folded: string): string | null =>
  numberings.flatMap((numbering) => numbering(folded) ?? [])[0]?.code ?? null;

/** In sizes: how far beside the head of a column its texts may stand. */
const BESIDE = 12;

/** Whether a head of a column is the one that stands nearest across the page to a text below. */
function isNearest(part: Part, head: Part, others: readonly Box[]): boolean {
  const gap = gapX(head, part);
  return gap < BESIDE * part.size && others.every((other) => gapX(other, part) > Math.max(gap, 0));
}

/** Of each line whether it has figures and one text: a heading with its total, and no row. */
function rowsOf(parts: readonly Part[]): ReadonlyMap<Line, { readonly hasFiguresAlone: boolean }> {
  const counts = new Map<Line, { texts: number; figures: number }>();
  for (const { line, kind, figures } of parts) {
    const count = counts.get(line) ?? { texts: 0, figures: 0 };
    counts.set(line, count);
    if (kind === 'text') count.texts++;
    count.figures += figures.length;
  }
  return new Map(
    [...counts].map(([line, { texts, figures }]) => [line, { hasFiguresAlone: texts < 2 && figures > 0 }]),
  );
}

const goesOn = (cell: FieldCell, part: Part): boolean =>
  part.line.measured &&
  gapX(cell, part) < 0 &&
  part.top - cell.bottom < LINE_GAP * part.size &&
  part.x1 - cell.x1 < 1.5 * part.size &&
  sumWord(part.folded) === null;

/**
 * The fields of a text's rows, by line: the rows below a row whose cell names one have it too while
 * their own is blank.
 */
export function fieldsOfLines({ lines }: Page, cells: readonly FieldCell[]): Map<number, string> {
  const found = new Map(
    cells.flatMap(({ text, parts }) => parts.map(({ line }) => [line.number, text || NO_FIELD])),
  );
  let last: string | undefined;
  for (const line of found.size === 0 ? [] : lines) {
    if (line.cells.length < 2) last = undefined;
    last = found.get(line.number) ?? last;
    if (last !== undefined) found.set(line.number, last);
  }
  return found;
}
