import type { Part } from '../block/part.ts';
import { boxAround, centreX, gapX } from '../page/box.ts';
import { boxOf } from '../page/place.ts';
import { findStageLabels, isStageAlone } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { includesOne } from '../text/words.ts';
import { withBracketsBelow } from './brackets-below.ts';
import { columnMeaning, headsTexts } from './column-heading.ts';
import { isOverFigures } from './over-figures.ts';
import type { ColumnHeading, FoundHeading } from './placed-heading.ts';

/** The longest line of a heading of several. */
const LONGEST_LINE = 14;
/**
 * In sizes: a heading's second line stands close below its first; the lines of a text are coarser.
 */
const SECOND_LINE = 0.9;
const SECOND_LINE_OF_TEXT = 2.2;

/**
 * The headings of columns among the texts of a page. A year and its stage below it are one heading.
 */
export function columnHeadings(parts: readonly Part[], document: Stage): ColumnHeading[] {
  // What stands beside figures on its line is their label, and heads no column.
  const rows = new Set(parts.filter(({ kind }) => kind === 'figures').map(({ line }) => line));
  const texts = parts.filter(({ kind, line }) => kind === 'text' && !rows.has(line));
  const found: FoundHeading[] = [];
  const taken = new Set<Part>();
  const shared = new Set<Part>();
  for (const part of texts) {
    if (taken.has(part)) continue;
    const below = mayGoOn(part.folded, document)
      ? texts.find((other) => isSecondLine(part, other))
      : undefined;
    const both =
      below === undefined ? null : columnMeaning(part.folded.trim() + below.folded.trim(), document);
    const own = [part, ...(both === null || below === undefined ? [] : [below])];
    const meaning = both ?? columnMeaning(part.folded, document);
    if (meaning === null) {
      const several = severalHeadings(part, document);
      if (several.length > 0) taken.add(part);
      found.push(...several);
      continue;
    }
    for (const one of own) taken.add(one);
    found.push({ ...meaning, parts: own, ...boxAround(own) });
  }
  // One year over several columns: each has its stage below it, and takes the year that stands
  // nearest.
  const years = texts.filter((part) => isYearAlone(part.folded));
  for (const part of texts) {
    if (taken.has(part) || part.folded.length > LONGEST_LINE) continue;
    const year = nearestAbove(part, years);
    const meaning = year === null ? null : columnMeaning(year.folded.trim() + part.folded.trim(), document);
    if (year === null || meaning === null || meaning.yearAlone) continue;
    taken.add(part);
    shared.add(year);
    found.push({ ...meaning, parts: [part], ...boxAround([part]) });
  }
  const heads = withBracketsBelow(found);
  // A year alone heads a column only beside other heads, of texts too, and never in a row of years
  // alone: that is a chart's axis.
  const besides = [
    ...heads.filter(({ yearAlone }) => !yearAlone),
    ...texts.filter(({ folded }) => headsTexts(folded)),
  ];
  return heads.filter(
    (heading) =>
      !heading.yearAlone ||
      (!heading.parts.some((part) => shared.has(part)) &&
        (besides.some(({ bottom }) => Math.abs(bottom - heading.bottom) < 20) ||
          isOverFigures(heading, heads, parts, document))),
  );
}

/** What the first line of a heading holds that breaks off in it: "対前年度" over "比". */
const BEGUN = ['前年', '増減', '差引', '伸び', '予算', '要求'];

/** Whether a text may be a heading's first line: a year, or no heading by itself. */
const mayGoOn = (folded: string, document: Stage): boolean =>
  isYearAlone(folded) ||
  (folded.length <= LONGEST_LINE && includesOne(folded, BEGUN) && columnMeaning(folded, document) === null);

const isYearAlone = (folded: string): boolean =>
  isStageAlone(folded) && findStageLabels(folded)[0]?.phase === null;

/** In sizes: how far above its columns a year stands that they share, and beside them. */
const SHARED_ABOVE = 2.5;
const SHARED_BESIDE = 14;

function nearestAbove(part: Part, years: readonly Part[]): Part | null {
  const above = years.filter(
    (year) =>
      year.bottom <= part.top + 0.3 * part.size &&
      part.top - year.bottom < SHARED_ABOVE * part.size &&
      Math.abs(centreX(year) - centreX(part)) < SHARED_BESIDE * part.size,
  );
  return (
    [...above].sort(
      (one, other) => Math.abs(centreX(one) - centreX(part)) - Math.abs(centreX(other) - centreX(part)),
    )[0] ?? null
  );
}

const isSecondLine = (part: Part, other: Part): boolean =>
  other !== part &&
  gapX(part, other) < 0 &&
  other.top >= part.top + 0.5 * part.size &&
  other.top - part.bottom < (part.line.measured ? SECOND_LINE : SECOND_LINE_OF_TEXT) * part.size &&
  other.folded.trim().length <= LONGEST_LINE;

/**
 * The headings in a text that holds several, which touch: "令和７年度概算要求額
 * 令和６年度当初予算額".
 */
function severalHeadings(part: Part, document: Stage): FoundHeading[] {
  const labels = findStageLabels(part.folded);
  if (labels.length < 2 || labels[0]?.start !== 0) return [];
  const found = labels.flatMap((label, index) => {
    const end = labels[index + 1]?.start ?? part.folded.length;
    const text = part.folded.slice(label.start, end);
    const meaning = columnMeaning(text, document);
    const from = part.cell.start + label.start;
    const box = boxOf(part.cell, from, from + text.trimEnd().length);
    return meaning === null || meaning.yearAlone ? [] : [{ ...meaning, parts: [part], ...box }];
  });
  return found.length === labels.length ? found : [];
}
