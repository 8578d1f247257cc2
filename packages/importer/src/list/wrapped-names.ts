import { registeredMinistry } from '@cyberbudget/core';
import type { Part } from '../block/part.ts';
import { isBodyWord, isMinistryName } from '../label/ministry-name.ts';
import { type Box, boxAround, centreX } from '../page/box.ts';
import { bracketsBehind } from '../text/brackets.ts';
import { fold } from '../text/fold.ts';

/** The longest line of a name that its cell is too narrow for. */
const LONGEST = 12;
/** In sizes: how close the lines of a name stand. */
const LINE_GAP = 0.9;
/** The most lines of a name. */
const MOST_LINES = 4;

/**
 * The parts with the names of ministries whole that narrow cells break over lines: "個人情報保護"
 * over "委員会".
 */
export function withWrappedNames(parts: readonly Part[]): readonly Part[] {
  const lines = parts
    .filter(
      ({ kind, figures, folded }) => kind === 'text' && figures.length === 0 && folded.length <= LONGEST,
    )
    .sort((one, other) => one.top - other.top);
  const whole = new Map<Part, Part | null>();
  for (const [index, first] of lines.entries()) {
    if (whole.has(first)) continue;
    const name = nameFrom(first, index, lines);
    // In a text whose order is all that is left of its page, lines below each other are in no cell.
    const isBeside = name.some(({ line }) => line.measured || line.cells.length > 1);
    if (name.length < 2 || !isBeside) continue;
    for (const part of name) whole.set(part, null);
    whole.set(first, joined(name));
  }
  return whole.size === 0
    ? parts
    : parts.flatMap((part) => {
        const one = whole.get(part);
        return one === null ? [] : [one ?? part];
      });
}

/** The lines of the name that a line begins, as many as make a ministry's; else none. */
function nameFrom(first: Part, index: number, lines: readonly Part[]): readonly Part[] {
  const own = [first];
  let name: readonly Part[] = [];
  for (let at = index + 1; at < lines.length && own.length < MOST_LINES; at++) {
    const next = lines[at];
    const last = own.at(-1) ?? first;
    if (next === undefined || next.top - last.bottom > LINE_GAP * first.size) break;
    if (!isBelow(last, next)) continue;
    own.push(next);
    if (isName(first, textOf(own), next.folded)) name = [...own];
  }
  return name;
}

/**
 * Whether lines make a name: one that is registered, and not another one than the first line alone
 * ("防衛" over "省"), or any body's whose last line is the word for such a body.
 */
function isName(first: Part, text: string, last: string): boolean {
  const [own, whole] = [registeredMinistry(first.raw.trim()), registeredMinistry(withoutBrackets(text))];
  if (own !== null || isMinistryName(first.folded)) return whole !== null && whole.id === own?.id;
  return whole !== null || (isBodyWord(last) && isMinistryName(text));
}

/**
 * "国家公安委員会" over "（警察庁）": the ministry in the brackets, where the body before them is
 * none.
 */
function withoutBrackets(text: string): string {
  const behind = bracketsBehind(fold(text), '(', LONGEST);
  const before = text.slice(0, text.length - (behind?.length ?? 0));
  if (behind === null || !isMinistryName(before)) return text;
  return registeredMinistry(before) === null ? behind.inside : before;
}

const textOf = (parts: readonly Part[]): string => parts.map(({ raw }) => raw.trim()).join('');

const isBelow = (above: Part, below: Part): boolean =>
  below.top >= above.bottom - 0.3 * above.size && isFlush(above, below, above.size);

/** Whether two lines are set flush left, or in the middle of one cell. */
const isFlush = (one: Box, other: Box, size: number): boolean =>
  Math.abs(one.x0 - other.x0) < 0.5 * size || Math.abs(centreX(one) - centreX(other)) < 0.5 * size;

function joined(parts: readonly Part[]): Part {
  const [first] = parts as readonly [Part, ...Part[]];
  const raw = withoutBrackets(textOf(parts));
  return { ...first, ...boxAround(parts), raw, folded: fold(raw) };
}
