import { registeredMinistry } from '@cyberbudget/core';
import type { Reading } from '../list/reading.ts';
import { isCaption } from '../page/caption.ts';
import { comparableOf, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { isCount } from '../text/letters.ts';
import { remembered } from '../text/remember.ts';
import { endsWithOne, includesOne, startsWithOne, trimmedStart, without } from '../text/words.ts';

/**
 * What a line of a page says beside its label and amount; "" where it is furniture: title, mark,
 * ministry, page number, caption.
 */
export function withoutFurniture(
  line: Line,
  page: Page,
  titles: readonly string[],
  reading: Reading,
): string {
  const key = comparableOf(line);
  if (key.length > 3 && titles.some((title) => title.includes(key) || key.includes(title))) return '';
  const texts = saidBeside(reading);
  const known = texts.get(line);
  if (known !== undefined) return known;
  const text = isFurniture(line, key, page) ? '' : withoutLabel(line, reading);
  texts.set(line, text);
  return text;
}

const known = new WeakMap<Reading, WeakMap<Line, string>>();

/**
 * What lines say whatever their page's titles are: it is asked for its texts and for the others.
 */
function saidBeside(reading: Reading): WeakMap<Line, string> {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const texts = new WeakMap<Line, string>();
  known.set(reading, texts);
  return texts;
}

const isFurniture = (line: Line, key: string, page: Page): boolean =>
  key === '' ||
  isCount(key, 3) ||
  page.marks.some((mark) => mark.line === line) ||
  isMinistryAlone(line.folded) ||
  isCaption(line.folded) ||
  isCaptionInBrackets(line.folded.trim());

/** "（具体例）", "[事業のイメージ]": what stands over a diagram. */
const isCaptionInBrackets = (text: string): boolean =>
  startsWithOne(text, '([') && endsWithOne(text, ['具体例)', 'イメージ)', '具体例]', 'イメージ]']);

/** A longer line is no name. */
const LONGEST_NAME = 60;
const isMinistryAlone = remembered((folded: string): boolean => {
  const name = folded.trim();
  return (
    name.length <= LONGEST_NAME &&
    !includesOne(name, '。、') &&
    registeredMinistry(name.includes('(') ? without(name, '()') : name) !== null
  );
});

/** A line without the label and the amounts that it begins with. */
function withoutLabel(line: Line, reading: Reading): string {
  const figures = reading.figuresOf(line);
  const label = findStageLabels(line.folded).find(({ phase }) => phase !== null);
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined || first.kind !== 'amount') return line.raw;
  if (
    label !== undefined &&
    label.start >= last.end &&
    endsWithOne(line.folded.slice(0, label.start).trimEnd(), '<〈')
  )
    return '';
  const labelled = label !== undefined && label.end <= first.start && first.start - label.end <= 4;
  const alone = line.folded.slice(0, first.start).trim() === '' && line.folded.slice(last.end).trim() === '';
  if (!labelled) return alone ? '' : line.raw;
  return trimmedStart(line.raw.slice(last.end), '】）)');
}
