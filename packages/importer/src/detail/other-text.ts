import type { DetailTexts } from '@cyberbudget/core';
import type { Reading } from '../list/reading.ts';
import { type Line, rawOf } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { isAll, isDigit } from '../text/letters.ts';
import { withoutFurniture } from './furniture.ts';

/** The longest text that a document holds. */
const LONGEST = 32_767;

type Said = Pick<DetailTexts, 'bureau' | 'purpose' | 'overview' | 'expectedEffect' | 'target'>;

/**
 * What a page prints beside what was read from it: sub-titles, legends, captions, one a line, each
 * once. Whoever looks for a word finds it there. Marks, ministries and labels of amounts are no
 * words of the page.
 * @param titles of the programs that the page is about
 * @param said the sections of all of them
 * @returns undefined where the sections hold all of the page
 */
export function readOtherText(
  page: Page,
  titles: readonly string[],
  said: readonly Said[],
  reading: Reading,
): string | undefined {
  const sections = said.flatMap((one) => [
    one.bureau,
    one.purpose,
    one.overview,
    one.expectedEffect,
    one.target,
  ]);
  const known = [...titles, ...sections].map((text) => comparable(text ?? ''));
  const pieces = page.lines.flatMap((line) => piecesOf(line, withoutFurniture(line, page, [], reading)));
  const others = new Map<string, string>();
  for (const piece of pieces) {
    const key = comparable(piece);
    if (!isAll(key, isDigit) && !known.some((text) => text.includes(key))) others.set(key, piece);
  }
  return others.size === 0 ? undefined : [...others.values()].join('\n').slice(0, LONGEST);
}

/** What stands together on a line: columns of a page share its lines. */
const piecesOf = (line: Line, text: string): string[] =>
  (text === line.raw && line.cells.length > 0 ? line.cells.map((cell) => rawOf(line, cell)) : [text]).map(
    cleanText,
  );
