import type { PrintedFigure } from '../figure/figure.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { cleanText } from '../text/clean.ts';
import { isBlank, type Line } from '../text/line.ts';
import { isAmount, type Reading, textBeside } from './reading.ts';

/** The text of an entry up to its first amount, and its amounts. */
export interface Body {
  readonly text: string;
  readonly amountLines: readonly Line[];
  readonly figures: readonly PrintedFigure[];
  /** What stands behind the last amount. */
  readonly behind: string;
}

/** Most lines over which the text of an entry runs, and its amounts after it. */
const LONGEST = 4;
const MOST_BELOW = 3;
/** What an entry or heading begins with. */
const STARTS =
  /^\s*(?:[○〇●◯◆■◎◇]\s*\S|[・]\s*\S|[○〇●◯・◆■]?\s*[【[〔][^【】[\]〔〕]{1,30}[】\]〕]|\(\d{1,2}\)\s*\D|[①-⑳])/;

/** Gathers an entry over as many lines as it takes; it ends where another begins. */
export function gatherEntry(
  lines: readonly Line[],
  index: number,
  offset: number,
  reading: Reading,
): Body | null {
  const first = lines[index];
  if (first === undefined) return null;
  let text = '';
  for (let at = index; at < Math.min(lines.length, index + LONGEST); at++) {
    const line = lines[at];
    if (line === undefined || (at > index && (isBlank(line) || STARTS.test(line.folded)))) break;
    const from = at === index ? offset : 0;
    const figures = reading.figuresOf(line).filter((figure) => figure.start >= from);
    const amount = figures.find(isAmount);
    if (amount === undefined) {
      text += line.raw.slice(from);
      continue;
    }
    const below = amountsBelow(lines, at, figures.filter(isAmount).length, reading);
    return {
      text: cleanText(text + line.raw.slice(from, amount.start)),
      amountLines: [line, ...below],
      figures: [...figures, ...below.flatMap((one) => reading.figuresOf(one))],
      behind: cleanText(line.raw.slice(figures.at(-1)?.end ?? line.raw.length)),
    };
  }
  return { text: cleanText(text), amountLines: [first], figures: [], behind: '' };
}

/**
 * The lines below an amount that hold amounts of the same entry: in brackets, under a label of their own, or for columns that
 * are still to come. A line without anything else.
 */
function amountsBelow(lines: readonly Line[], at: number, count: number, reading: Reading): Line[] {
  const found: Line[] = [];
  let have = count;
  for (const line of lines.slice(at + 1, at + 1 + MOST_BELOW)) {
    const figures = reading.figuresOf(line).filter(isAmount);
    if (figures.length === 0 || figures.length !== reading.figuresOf(line).length) break;
    const beside = textBeside(line, figures);
    const labels = findStageLabels(beside).filter(({ phase, year }) => phase !== null || year < 0);
    const bare = labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), beside);
    if (bare.replace(/[\s():：]/g, '') !== '') break;
    const bracketed = /^\s*\(/.test(line.folded);
    const columns = reading.columnsOf(line).columns.length;
    if (!bracketed && labels.length === 0 && have + figures.length > columns) break;
    have += figures.length;
    found.push(line);
  }
  return found;
}
