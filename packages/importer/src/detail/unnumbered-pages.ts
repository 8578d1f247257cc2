import { areHeads, cutsAt, findFeet } from '../page/feet.ts';
import { isBlank, type Line } from '../page/line.ts';
import { type Page, toPage } from '../page/page.ts';
import { findStageLabels, isStageAlone } from '../stage/find-stage-labels.ts';

/** A line of a summary slide: an entry of a list, a share, a heading or legend of a chart. */
const OF_SUMMARY =
  /^\s*【[^【】]{2,20}】.*\d|\d ?%|^\s*\(\d{1,2}\)[^。]{2,50}(?:億円|百万円)|^\s*(?:注\s*\d*\s*[):]|※)|予算.{0,30}となっている/;

/** The pages of a text that does not show them: the summary slides as one, then one page for each foot or head with marks. */
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

/** Where the summary slides end before the first foot: after the last line that is one of theirs. */
const summaryEnd = (lines: readonly Line[]): number =>
  lines.findLastIndex(
    (line, index) =>
      OF_SUMMARY.test(line.folded.slice(0, 200)) || isStageOfSlide(line, lines.slice(index + 1, index + 4)),
  ) + 1;

/** "令和５年度予算政府案" alone, and no amount below: the year of a slide and no label. */
function isStageOfSlide({ folded }: Line, below: readonly Line[]): boolean {
  const next = below.find((line) => !isBlank(line))?.folded ?? '';
  return isStageAlone(folded) && findStageLabels(folded)[0]?.phase !== null && !/\d ?億|円/.test(next);
}
