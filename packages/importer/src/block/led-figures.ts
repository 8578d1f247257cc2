import { boxAround } from '../page/box.ts';
import { isStageAlone } from '../stage/find-stage-labels.ts';
import { isBlank, isHan } from '../text/letters.ts';
import { isArrow } from '../text/signs.ts';
import { trimmedEnd, trimmedStart } from '../text/words.ts';
import type { Part } from './part.ts';

/**
 * The parts of a line, those that say of the figures right of them what they are joined to them:
 * "令和７年度当初予算額　18.0億円　→　令和８年度予算案　20.0億円" is two figures and no text.
 */
export function withLeads(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let leads: Part[] = [];
  for (const part of parts) {
    const [first] = leads;
    if (isLead(part)) leads.push(part);
    else if (first !== undefined && part.kind === 'figures' && part.figures.length > 0) {
      joined.push(ledBy(first, part));
      leads = [];
    } else {
      const from = leads.length === 0 ? openIn(joined.at(-1)) : null;
      joined.push(...leads, from === null ? part : saidBefore(part, from));
      leads = [];
    }
  }
  return [...joined, ...leads];
}

/**
 * The parts of a line, letters of one word that are set apart joined: "事　項" over a column of a
 * PDF.
 */
export function withWords(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isWord = last !== undefined && isLetterAlone(part) && isLetterAlone(last);
    if (isWord && part.x0 - last.x1 < APART * part.size) joined[joined.length - 1] = asWord(last, part);
    else joined.push(part);
  }
  return joined;
}

/** In sizes: how far apart the letters of one word are set at most. */
const APART = 4;

const isLetterAlone = ({ kind, folded }: Part): boolean =>
  kind === 'text' && isHan(folded.charAt(0)) && (folded.length === 1 || isBlank(folded.charAt(1)));

function asWord(one: Part, other: Part): Part {
  const [start, end] = [one.cell.start, other.cell.end];
  const { line } = one;
  const text = { folded: line.folded.slice(start, end), raw: line.raw.slice(start, end) };
  return { ...one, ...boxAround([one, other]), ...text, cell: { ...one.cell, end } };
}

/** Where a bracket opens behind the last figure of a part and is not closed: "4.5億円（前年度". */
function openIn(part: Part | undefined): number | null {
  const end = part?.figures.at(-1)?.figure.end;
  if (part === undefined || end === undefined) return null;
  const behind = part.line.folded.slice(end, part.cell.end);
  return behind.includes('(') && !behind.includes(')') ? end : null;
}

/** A part whose first figure has what stands before it from a place of its line on. */
function saidBefore(part: Part, from: number): Part {
  const [first, ...rest] = part.figures;
  if (first === undefined || part.kind !== 'figures') return part;
  const before = part.line.folded.slice(from, first.figure.start);
  return { ...part, figures: [{ ...first, before }, ...rest] };
}

function isLead({ kind, folded, figures }: Part): boolean {
  if (kind !== 'text' || figures.length > 0) return false;
  return isStageAlone(trimmedEnd(trimmedStart(folded, '(・'), ':')) || isArrow(folded.trim());
}

/** A part of figures with what stands between a lead and it; its place stays. */
function ledBy({ line, cell }: Part, part: Part): Part {
  const [from, to] = [cell.start, part.cell.end];
  const [first, ...rest] = part.figures;
  const led = first === undefined ? [] : [{ ...first, before: line.folded.slice(from, first.figure.start) }];
  return {
    ...part,
    cell: { ...part.cell, start: from },
    folded: line.folded.slice(from, to),
    raw: line.raw.slice(from, to),
    figures: [...led, ...rest],
  };
}
