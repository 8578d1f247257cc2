import { registeredMinistry } from '@cyberbudget/core';
import type { Reading } from '../list/reading.ts';
import { comparableOf, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';

/** What a line of a page says beside its label and amount; "" where it is furniture: title, mark, ministry, page number, caption. */
export function withoutFurniture(
  line: Line,
  page: Page,
  titles: readonly string[],
  reading: Reading,
): string {
  const key = comparableOf(line);
  if (key.length > 3 && titles.some((title) => title.includes(key) || key.includes(title))) return '';
  if (page.marks.some((mark) => mark.line === line) || /^\d{0,3}$/.test(key)) return '';
  if (isMinistryAlone(line.folded)) return '';
  if (/の施策例\s*$/.test(line.folded) || /^\s*[([].{0,30}(?:具体例|イメージ)[)\]]\s*$/.test(line.folded))
    return '';
  return withoutLabel(line, reading);
}

/** A longer line is no name. */
const LONGEST_NAME = 60;
const isMinistryAlone = (folded: string): boolean => {
  const name = folded.trim();
  return name.length <= LONGEST_NAME && registeredMinistry(name.replace(/[()]/g, '')) !== null;
};

/** A line without the label and the amounts that it begins with. */
function withoutLabel(line: Line, reading: Reading): string {
  const figures = reading.figuresOf(line);
  const label = findStageLabels(line.folded).find(({ phase }) => phase !== null);
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || first.kind !== 'amount') return line.raw;
  if (label !== undefined && label.start >= last.end && /[<〈]\s*$/.test(line.folded.slice(0, label.start)))
    return '';
  const labelled = label !== undefined && label.end <= first.start && first.start - label.end <= 4;
  const alone = line.folded.slice(0, first.start).trim() === '' && line.folded.slice(last.end).trim() === '';
  if (!labelled) return alone ? '' : line.raw;
  return line.raw.slice(last.end).replace(/^[】）)\s]+/, '');
}
