import { OTHERS, registeredMinistry } from '@cyberbudget/core';
import type { Block } from '../block/bind.ts';
import type { Part } from '../block/part.ts';
import { startOf } from '../block/starts.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { centreY, gapX } from '../page/box.ts';
import { beginsWithYear } from '../stage/find-stage-labels.ts';
import { startsWithOne } from '../text/words.ts';
import type { BlockText } from './block-kinds.ts';
import { type Alignment, type Spanned, type SpanningCell, spannedRows } from './spanning-cells.ts';

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
      !isOfTitle(part) &&
      ['entry', null].includes(startOf(part.folded)) &&
      !startsWithOne(part.folded, '【['),
  );
  const besideTitles = new Set(titles.map(({ line }) => line));
  return names.filter((name) => {
    // "その他  3.0億円" below the rows of ministries is what they leave of the whole.
    if (registeredMinistry(nameOf(name))?.id === OTHERS && !besideTitles.has(name.line)) return false;
    // Alone on its line, over what begins below it, it is a heading.
    const isAlone = !name.line.measured && name.line.cells.length === 1;
    const heads = (title: Part): boolean =>
      title.top > name.top && gapX(name, title) < -0.5 * name.size && isNear(name, title);
    if (isAlone && titles.some(heads)) return false;
    const beside = titles.filter((title) => title.x0 >= name.x1 - 0.5 * name.size && isNear(name, title));
    const behind = titles.filter((title) => title.x1 <= name.x0 + 0.5 * name.size && isNear(name, title));
    return beside.length > 0 || behind.length > 0;
  });
}

/** What begins with a fiscal year is the title of a page, and what stands beside it is so too. */
const isOfTitle = ({ line }: Part): boolean => beginsWithYear(line.folded);

/** In sizes: how far from the middle of a spanning cell its nearest title stands. */
const NEAR = 2.2;
const isNear = (name: Part, title: Part): boolean =>
  Math.max(name.top - title.bottom, title.top - name.bottom) < NEAR * name.size;

/**
 * Gives each row of a table the name of its ministry. Rows before the first name go on from the
 * page before.
 */
export function givenMinistries(
  blocks: readonly Block[],
  texts: readonly BlockText[],
  names: readonly Part[],
  carried: string | null,
  elsewhere: Alignment | null,
): Spanned {
  const given = new Map<Block, string>();
  const doubtful = new Set<Block>();
  let lean = 0;
  if (names.length === 0) return { texts: given, doubtful, lean };
  let group: Block[] = [];
  let first = true;
  const close = (bottom: number, top: number): void => {
    const own = names.filter((name) => centreY(name) > top && centreY(name) < bottom).map(toCell);
    const spanned = spannedRows(group, own, first ? carried : null, elsewhere);
    lean += spanned.lean;
    for (const [row, name] of spanned.texts) given.set(row, name);
    for (const row of spanned.doubtful) doubtful.add(row);
    if (group.length > 0) first = false;
    group = [];
  };
  let top = Number.NEGATIVE_INFINITY;
  blocks.forEach((block, index) => {
    const text = texts[index];
    if (text !== undefined && ENDS_ROWS.includes(text.is)) {
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
  return { texts: given, doubtful, lean };
}

/** What ends the rows that a name can span. */
const ENDS_ROWS: readonly BlockText['is'][] = ['field', 'total', 'subtotal', 'ministry'];

const toCell = (name: Part): SpanningCell => {
  const { x0, x1, top, bottom, size } = name;
  return { text: nameOf(name), size, x0, x1, top, bottom };
};
