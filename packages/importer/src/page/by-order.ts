import { bracketsBefore, inBrackets } from '../text/brackets.ts';
import { isNumbered } from '../text/enumerator.ts';
import { hasAmount, loneAmount } from '../text/number-form.ts';
import { opensNote, withoutSigns } from '../text/signs.ts';
import { isBlank, type Line } from './line.ts';

/** The longest second line of a title. */
const REST = 30;
/** In points: where amounts stand that are placed beside their titles. */
const RIGHT = 2_000;

/** The lines of a text, and which of them stand beside a title by their order alone. */
export interface Ordered {
  readonly lines: readonly Line[];
  readonly byOrder: ReadonlySet<number>;
}

/**
 * A page whose titles and amounts were copied one column after the other: where a run of entries
 * without amounts is followed by just as many amounts alone on their lines, each amount belongs to
 * the entry of its rank, and stands beside it.
 */
export function placedByOrder(lines: readonly Line[]): Ordered {
  const moved = new Map<Line, Line>();
  let entries: Line[] = [];
  let amounts: Line[] = [];
  let heading: Line | null = null;
  const close = (): void => {
    if (entries.length > 1 && entries.length === amounts.length)
      for (const [index, amount] of amounts.entries())
        moved.set(amount, beside(amount, entries[index] ?? amount));
    [entries, amounts] = [[], []];
  };
  let before: Line | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (before?.page !== line.page) {
      close();
      heading = null;
    }
    const kind = kindOf(line);
    if (kind === 'entry') {
      if (amounts.length > 0) close();
      entries.push(line);
    } else if (kind === 'amount') amounts.push(line);
    else if (kind === 'heading') heading = line;
    else if (kind === 'note') continue;
    else if (kind === 'total' && heading !== null && !hasAmount(heading.folded)) {
      moved.set(line, beside(line, heading));
      heading = null;
    } else if (
      kind === 'end' ||
      !(amounts.length === 0 && before !== undefined && kindOf(before) === 'entry')
    )
      close();
    before = line;
  }
  close();
  const placed = lines.map((line) => moved.get(line) ?? line);
  return {
    lines: moved.size === 0 ? lines : placed,
    byOrder: new Set([...moved.keys()].map(({ number }) => number)),
  };
}

type Kind = 'entry' | 'heading' | 'amount' | 'total' | 'note' | 'end' | 'text';

function kindOf({ folded, cells }: Line): Kind {
  if (cells.length !== 1) return 'end';
  if (loneAmount(folded) !== null) return 'amount';
  if (loneAmount(inBrackets(folded, '(', 40) ?? '') !== null) return 'total';
  if (isEntry(folded)) return hasAmount(folded) ? 'end' : 'entry';
  if (isNumbered(folded, ['brackets'])) return 'heading';
  if (opensNote(folded)) return 'note';
  return folded.trim().length <= REST && !hasAmount(folded) ? 'text' : 'end';
}

/** An entry with its ministry in brackets: "【総務省】検知技術の開発". */
function isEntry(folded: string): boolean {
  const text = withoutSigns(folded);
  const tag = bracketsBefore(text, '【〔', 60);
  return tag !== null && text.slice(tag.length).trim() !== '';
}

/** The line moved to the height of another one, right of all texts. */
function beside(line: Line, { top, bottom }: Line): Line {
  const down = top - line.top;
  const cells = line.cells.map((cell) => ({
    ...cell,
    x0: cell.x0 + RIGHT,
    x1: cell.x1 + RIGHT,
    edges: cell.edges.map((edge) => edge + RIGHT),
    top: cell.top + down,
    bottom: cell.bottom + down,
    baseline: cell.baseline + down,
  }));
  return { ...line, cells, x0: line.x0 + RIGHT, x1: line.x1 + RIGHT, top, bottom };
}
