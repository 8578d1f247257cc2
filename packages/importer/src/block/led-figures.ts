import { isStageAlone } from '../stage/find-stage-labels.ts';
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
      joined.push(...leads, part);
      leads = [];
    }
  }
  return [...joined, ...leads];
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
