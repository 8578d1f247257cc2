import { isMinistryName } from '../label/ministry-name.ts';
import { trimTitle } from '../label/trim-title.ts';
import type { Reading } from '../list/reading.ts';
import { type Line, rawOf } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { bracketsBefore } from '../text/brackets.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { isLetter } from '../text/letters.ts';
import { amountFrom } from '../text/number-form.ts';
import { withoutSigns } from '../text/signs.ts';

/** A title where the summary prints it. */
export interface Title {
  readonly text: string;
  /** The text in the form in which titles are compared. */
  readonly key: string;
  readonly line: Line;
}

/** How many lines a title may take. */
const MOST_LINES = 3;
/** A shorter text is a label. */
const SHORTEST = 4;

/** The title of a page: its longest text that the summary prints as a title. */
export function titleOfPage(page: Page, titles: ReadonlyMap<string, Title>): Title | null {
  let [longest, length]: [Title | null, number] = [null, 0];
  for (const { key } of joinedTexts(page.lines)) {
    const title = titles.get(key);
    if (title !== undefined && key.length > length) [longest, length] = [title, key.length];
  }
  return longest;
}

/** The texts of the summary that can be titles, of one line or several, as they are compared. */
export function titlesOf({ summaryPages }: Reading): Map<string, Title> {
  const found = new Map<string, Title>();
  for (const { lines } of summaryPages)
    for (const title of joinedTexts(lines))
      if (title.key.length >= SHORTEST && !found.has(title.key)) found.set(title.key, title);
  return found;
}

/**
 * The texts of lines without tags and amounts, alone and with those that follow; the form of a
 * joined text is that of its parts.
 */
function joinedTexts(lines: readonly Line[]): Title[] {
  const texts = lines.flatMap((line) =>
    line.cells.flatMap((cell): Title[] => {
      const text = bare(rawOf(line, cell));
      return isLetter(text) && !isMinistryName(text) ? [{ text, key: comparable(text), line }] : [];
    }),
  );
  return texts.flatMap((first, index) => {
    const joined = [first];
    for (const { text, key } of texts.slice(index + 1, index + MOST_LINES)) {
      const { text: before = '', key: keyBefore = '' } = joined.at(-1) ?? {};
      joined.push({ text: before + text, key: keyBefore + key, line: first.line });
    }
    return joined;
  });
}

/**
 * A text without its sign and tag, and without the amount, its brackets and its label behind it.
 */
function bare(raw: string): string {
  const text = withoutSigns(cleanText(raw));
  const untagged = text.slice(bracketsBefore(fold(text), '【〔[', 40)?.length ?? 0).trimStart();
  const folded = fold(untagged);
  const label = findStageLabels(folded)[0]?.start ?? folded.length;
  const amount = amountFrom(folded) ?? folded.length;
  return trimTitle(untagged.slice(0, Math.min(label, amount)));
}
