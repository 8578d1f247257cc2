import type { PrintAnchor, PrintedLine } from '@cyberbudget/core';
import { anchorsOf, type FoundPrint } from './find-print.ts';

/**
 * The address of any print of a text, such as a heading: for a correction of what is no figure.
 * @param printed all lines of the text, as a report gives them
 * @returns null where nothing but blanks stands there
 */
export function anchorOfPrint(printed: readonly PrintedLine[], print: FoundPrint): PrintAnchor | null {
  const lines = printed.map(({ line, page, text }) => ({ number: line, page, raw: text }));
  const [anchor] = anchorsOf(lines, [print]);
  return anchor === undefined || anchor.exact === '' ? null : anchor;
}
