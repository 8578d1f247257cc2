import type { Block } from '../block/bind.ts';
import type { Part } from '../block/part.ts';
import { startOf } from '../block/starts.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { type Box, boxAround, centreY } from '../page/box.ts';
import { startsWithOne } from '../text/words.ts';
import type { BlockText } from './block-kinds.ts';

const nameOf = ({ raw }: Part): string => bareName(raw);

/**
 * The names of ministries that stand in a column of their own, beside titles: each holds for the
 * rows its cell spans.
 */
export function ministryColumn(parts: readonly Part[], from: number): Part[] {
  const names = parts.filter((part) => part.kind === 'text' && isMinistryName(nameOf(part)));
  if (names.length === 0) return [];
  const titles = parts.filter(
    (part) =>
      part.kind === 'text' &&
      part.x0 < from &&
      !names.includes(part) &&
      part.folded.length > 1 &&
      ['entry', null].includes(startOf(part.folded)) &&
      !startsWithOne(part.folded, '【['),
  );
  return names.filter((name) => {
    const beside = titles.filter((title) => title.x0 >= name.x1 - 0.5 * name.size && isNear(name, title));
    const behind = titles.filter((title) => title.x1 <= name.x0 + 0.5 * name.size && isNear(name, title));
    return beside.length > 0 || behind.length > 0;
  });
}

/** In sizes: how far from the middle of a spanning cell its nearest title stands. */
const NEAR = 2.2;
const isNear = (name: Part, title: Part): boolean =>
  Math.max(name.top - title.bottom, title.top - name.bottom) < NEAR * name.size;

/** What a row costs that is given to the ministry carried over from before. */
const CARRIED = 0.6;

/**
 * Gives each row of a table the name of its ministry: names and rows run down side by side, and a
 * name stands in the middle of its rows, or at the first of them. Rows before the first name go on
 * from the page before.
 */
export function givenMinistries(
  blocks: readonly Block[],
  texts: readonly BlockText[],
  names: readonly Part[],
  carried: string | null,
): Map<Block, string> {
  const given = new Map<Block, string>();
  if (names.length === 0) return given;
  let group: Block[] = [];
  let first = true;
  const close = (bottom: number, top: number): void => {
    const own = names.filter((name) => centreY(name) > top && centreY(name) < bottom);
    assign(group, own, first ? carried : null, given);
    if (group.length > 0) first = false;
    group = [];
  };
  let top = Number.NEGATIVE_INFINITY;
  blocks.forEach((block, index) => {
    const text = texts[index];
    if (text?.is === 'field' || text?.is === 'total' || text?.is === 'subtotal') {
      const head = block.units[0];
      close(head?.top ?? block.top, top);
      top = head?.top ?? block.top;
    } else if (
      text?.is === 'program' &&
      text.ministry === null &&
      block.rows.length + block.units.filter(({ inline }) => inline).length > 0
    )
      group.push(block);
  });
  close(Number.POSITIVE_INFINITY, top);
  return given;
}

function assign(
  rows: readonly Block[],
  names: readonly Part[],
  carried: string | null,
  given: Map<Block, string>,
): void {
  if (rows.length === 0 || names.length === 0) {
    if (carried !== null) for (const row of rows) given.set(row, carried);
    return;
  }
  const boxes = rows.map(({ units, rows: figures }) => boxAround([...units, ...figures]));
  const ways = [inTheMiddle, atTheFirst].map((cost) => spans(boxes, names, carried !== null, cost));
  const [best] = ways.filter((way) => way !== null).sort((one, other) => one.cost - other.cost);
  best?.names.forEach((name, index) => {
    const row = rows[index];
    const text = name === null ? carried : nameOf(name);
    if (row !== undefined && text !== null) given.set(row, text);
  });
}

const inTheMiddle = (middle: number, _first: Box, name: Part): number =>
  Math.abs(middle - centreY(name)) / name.size;
const atTheFirst = (_middle: number, first: Box, name: Part): number =>
  Math.abs(centreY(first) - centreY(name)) / name.size + 0.05;

/**
 * A way to give the first rows their names: the last name and how many rows it takes, behind
 * another way; null for carried rows.
 */
interface Way {
  readonly cost: number;
  readonly name: Part | null;
  readonly count: number;
  readonly before: Way | null;
}

/** The way to cut rows into runs, one for each name, that costs least. */
function spans(
  rows: readonly Box[],
  names: readonly Part[],
  mayCarry: boolean,
  costOf: (middle: number, first: Box, name: Part) => number,
): { readonly cost: number; readonly names: (Part | null)[] } | null {
  let ways = new Map<number, Way>();
  for (let count = 0; count <= (mayCarry ? rows.length : 0); count++)
    ways.set(count, { cost: count * CARRIED, name: null, count, before: null });
  for (const name of names) {
    const next = new Map<number, Way>();
    for (const [from, before] of ways) {
      const head = rows[from];
      if (head === undefined) continue;
      let { top, bottom } = head;
      for (let to = from + 1; to <= rows.length; to++) {
        const last = rows[to - 1] ?? head;
        top = Math.min(top, last.top);
        bottom = Math.max(bottom, last.bottom);
        const cost = before.cost + costOf((top + bottom) / 2, head, name);
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, name, count: to - from, before });
      }
    }
    ways = next;
  }
  const best = ways.get(rows.length);
  return best === undefined ? null : { cost: best.cost, names: namesOf(best) };
}

const namesOf = ({ name, count, before }: Way): (Part | null)[] => [
  ...(before === null ? [] : namesOf(before)),
  ...Array<Part | null>(count).fill(name),
];
