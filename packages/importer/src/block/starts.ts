import { IN_BRACKETS } from '../label/field-numbering.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { isStageAlone } from '../stage/find-stage-labels.ts';
import { opensEntry } from '../text/signs.ts';

/** What a text begins: an entry of a list, the heading of a field, a row of sums, the name of a ministry; null where it may go on. */
export type Start = 'entry' | 'field' | 'total' | 'ministry' | null;

const NUMBERED = /^\s*(?:(?:[IVX]{1,4}|[Ⅰ-Ⅹ])[\s.、:]|\d{1,2}[.、]\s*\D|第\d{1,2}\s|\d{1,2}\s+[^\d\s])/;
const LOST = /^\s*\([\s\uFFFD]{0,2}\)\s*[^\d\s]/;
const SUM = /^\s*(?:合 ?計|総 ?計|小 ?計|分野計|計|総 ?額)(?=$|[\s:(0-9])/;

export function startOf(folded: string): Start {
  if (SUM.test(folded)) return 'total';
  if (opensEntry(folded)) return isStageAlone(bareName(folded)) ? null : 'entry';
  if (IN_BRACKETS(folded) !== null || LOST.test(folded) || NUMBERED.test(folded)) return 'field';
  return isMinistryName(bareName(folded)) ? 'ministry' : null;
}
