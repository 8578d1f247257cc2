import type { Cell, Line } from '../page/line.ts';
import { fold } from '../text/fold.ts';

/**
 * A line in which a print is read as another text: its cells stand where they stood, the new
 * characters share the place of the old.
 */
export function replacePrint(line: Line, start: number, end: number, text: string): Line {
  const raw = line.raw.slice(0, start) + text + line.raw.slice(end);
  const longer = text.length - (end - start);
  const cells = line.cells.map((cell): Cell => {
    if (cell.end <= start) return cell;
    if (cell.start >= end) return { ...cell, start: cell.start + longer, end: cell.end + longer };
    return { ...cell, end: cell.end + longer, edges: newEdges(cell, start, end, text.length) };
  });
  const { printed } = line;
  if (printed === undefined) return { ...line, raw, folded: fold(raw), cells };
  const inside = Array.from({ length: text.length }, () => printed.at[start] ?? 0);
  const at = [...printed.at.slice(0, start), ...inside, ...printed.at.slice(end)];
  return { ...line, raw, folded: fold(raw), cells, printed: { ...printed, at } };
}

function newEdges({ start: first, edges }: Cell, start: number, end: number, length: number): number[] {
  const [from, to] = [Math.max(0, start - first), Math.min(end - first, edges.length - 1)];
  const [left, right] = [edges[from] ?? 0, edges[to] ?? 0];
  const inside = Array.from({ length }, (_, at) => left + ((right - left) * at) / Math.max(1, length));
  return [...edges.slice(0, from), ...inside, ...edges.slice(to)];
}
