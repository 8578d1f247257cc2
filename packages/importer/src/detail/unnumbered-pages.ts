import { areHeads, cutsAt, findFeet } from '../page/feet.ts';
import { isBlank, type Line } from '../page/line.ts';
import { type Page, toPage } from '../page/page.ts';
import { findStageLabels, isStageAlone } from '../stage/find-stage-labels.ts';
import { bracketsBefore } from '../text/brackets.ts';
import { isNumbered } from '../text/enumerator.ts';
import { hasDigit } from '../text/letters.ts';
import { hasAmount } from '../text/number-form.ts';
import { opensNote } from '../text/signs.ts';
import { includesOne } from '../text/words.ts';

/** A line of a summary slide: an entry of a list, a share, a heading or legend of a chart. */
const isOfSummary = (folded: string): boolean => {
  const text = folded.trimStart();
  const isHeading = isNumbered(text, ['brackets']) && includesOne(text.slice(0, 57), ['億円', '百万円']);
  return (
    (bracketsBefore(text, '【', 20) !== null && hasDigit(text)) ||
    includesOne(text, PERCENTAGES) ||
    (isHeading && !text.includes('。')) ||
    opensNote(text) ||
    (text.includes('予算') && text.includes('となっている'))
  );
};
const PERCENTAGES = [...'0123456789'].flatMap((digit) => [`${digit}%`, `${digit} %`]);

/**
 * The pages of a text that does not show them: the summary slides as one, then one page for each
 * foot or head with marks.
 */
export function unnumberedPages(lines: readonly Line[]): Page[] {
  const feet = findFeet(lines);
  const [first] = feet;
  const last = feet.at(-1);
  if (first === undefined || last === undefined) return [toPage(lines)];
  const heads = areHeads(lines, last);
  const start = heads ? first.from : summaryEnd(lines.slice(0, first.from));
  const cuts = [start, ...cutsAt(lines, feet, heads), lines.length];
  const pages = cuts.slice(1).map((end, index) => lines.slice(cuts[index], end));
  return [lines.slice(0, start), ...pages].filter((page) => page.length > 0).map(toPage);
}

/**
 * Where the summary slides end before the first foot: after the last line that is one of theirs.
 */
const summaryEnd = (lines: readonly Line[]): number =>
  lines.findLastIndex(
    (line, index) =>
      isOfSummary(line.folded.slice(0, 200)) || isStageOfSlide(line, lines.slice(index + 1, index + 4)),
  ) + 1;

/** "令和５年度予算政府案" alone, and no amount below: the year of a slide and no label. */
function isStageOfSlide({ folded }: Line, below: readonly Line[]): boolean {
  const next = below.find((line) => !isBlank(line))?.folded ?? '';
  return isStageAlone(folded) && findStageLabels(folded)[0]?.phase !== null && !hasAmount(next);
}
