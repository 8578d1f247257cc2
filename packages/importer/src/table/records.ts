import { type Cell, foldedOf, isBlank, type Line } from '../page/line.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { isPhrase, maybe, type Phrase } from '../text/phrase.ts';
import { without } from '../text/words.ts';
import { LINE, moveCells, TITLES } from './cell-places.ts';
import { headsAmounts, headsEntries, headsMinistries } from './column-heading.ts';

/** What a cell of a record names before its value. */
type KeyKind = 'ministry' | 'title' | 'amount';

/** A cell with the name of what it holds: "所管：総務省", "【施策名】観測網の整備". */
interface Keyed {
  readonly kind: KeyKind;
  readonly cell: Cell;
  /** Where in its line its value begins. */
  readonly from: number;
}

/** A program as a record of lines, each with the name of what it holds. */
interface OneRecord {
  readonly top: number;
  readonly lines: Map<Line, readonly Keyed[]>;
  readonly kinds: Set<KeyKind>;
  /** The lines of its title that name nothing. */
  readonly goesOn: Line[];
}

/** The longest name of a value. */
const LONGEST_KEY = 16;
/** So many records make a list. */
const LEAST = 2;
const OWNERS: Phrase = [['所管', '担当', '要求', '実施'], maybe('官庁', '機関', '組織', '主体')];
/** In points: where the amounts of a record stand, and how far apart. */
const AMOUNTS = 900;
const APART = 300;

/**
 * The lines of a text that lists programs as records ("府省名：総務省", "施策名：…", "予算額：…"),
 * the values of each placed beside each other as in the row of a table; null where it lists none.
 */
export function placedByRecords(lines: readonly Line[]): readonly Line[] | null {
  const records = recordsOf(lines);
  const whole = records.filter(({ kinds }) => kinds.has('title') && kinds.has('amount'));
  const named = whole.filter(({ kinds }) => kinds.has('ministry')).length;
  if (whole.length < LEAST || (named > 0 && named < whole.length)) return null;
  const moved = new Map<Line, Line>();
  for (const record of whole) {
    let amounts = 0;
    for (const [line, keyed] of record.lines)
      moved.set(
        line,
        moveCells(
          line,
          record.top,
          keyed.map(({ kind, cell, from }) => {
            const x0 = kind === 'ministry' ? 0 : kind === 'title' ? TITLES : AMOUNTS + APART * amounts++;
            return { cell, from, x0 };
          }),
        ),
      );
    for (const [place, line] of record.goesOn.entries()) {
      const values = line.cells.map((cell) => ({ cell, from: cell.start, x0: TITLES }));
      moved.set(line, moveCells(line, record.top + (place + 1) * LINE, values));
    }
  }
  return lines.map((line) => moved.get(line) ?? line);
}

function recordsOf(lines: readonly Line[]): OneRecord[] {
  const records: OneRecord[] = [];
  let before: readonly Keyed[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const keyed = keyedCells(line);
    const last = records.at(-1);
    const isNew = keyed.some(({ kind }) => kind !== 'amount' && (last?.kinds.has(kind) ?? true));
    if (keyed.length === 0) {
      if (before.at(-1)?.kind === 'title' && line.cells.length === 1) last?.goesOn.push(line);
      else before = [];
      continue;
    }
    before = keyed;
    const record =
      isNew || last === undefined
        ? { top: line.top, lines: new Map<Line, readonly Keyed[]>(), kinds: new Set<KeyKind>(), goesOn: [] }
        : last;
    if (record !== last) records.push(record);
    record.lines.set(line, keyed);
    for (const { kind } of keyed) record.kinds.add(kind);
  }
  return records;
}

/**
 * The cells of a line, where each has its name, or one that is the name of the next one's value.
 */
function keyedCells(line: Line): readonly Keyed[] {
  const found: Keyed[] = [];
  for (let index = 0; index < line.cells.length; index++) {
    const cell = line.cells[index];
    const next = line.cells[index + 1];
    if (cell === undefined) continue;
    const text = foldedOf(line, cell);
    const alone = kindOfKey(text);
    const own = alone === null ? keyIn(text) : null;
    if (alone !== null && next !== undefined) {
      const labelled = alone === 'amount' && isDated(text);
      const value = labelled ? { ...next, start: cell.start } : next;
      found.push({ kind: alone, cell: value, from: value.start });
      index++;
    } else if (own !== null) found.push({ kind: own.kind, cell, from: cell.start + own.length });
    else return [];
  }
  return found;
}

/** The name with which a text begins, up to a colon, a blank or the bracket that closes it. */
function keyIn(text: string): { readonly kind: KeyKind; readonly length: number } | null {
  const colon = text.slice(0, LONGEST_KEY + 1).indexOf(':');
  for (let at = 1; at < Math.min(text.length - 1, LONGEST_KEY + 1); at++) {
    const isEnd = colon > 0 ? at === colon : ' 】]〕'.includes(text.charAt(at));
    const kind = isEnd ? kindOfKey(text.slice(0, at)) : null;
    if (kind === null) continue;
    // A year says of its amount what it is, and stays with it.
    const bracket = text.startsWith('【') ? 1 : 0;
    if (kind === 'amount' && isDated(text.slice(0, at))) return { kind, length: bracket };
    return { kind, length: at + 1 };
  }
  return null;
}

const isDated = (key: string): boolean => findStageLabels(without(key, '【[〔')).length > 0;

function kindOfKey(text: string): KeyKind | null {
  if (text.length > LONGEST_KEY) return null;
  const key = without(text, ':・【】[]〔〕');
  if (headsMinistries(key) || isPhrase(key, OWNERS)) return 'ministry';
  if (headsEntries(key)) return 'title';
  return headsAmounts(key) ? 'amount' : null;
}
