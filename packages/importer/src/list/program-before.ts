import { cleanText } from '../text/clean.ts';
import { asEntry, asTagged, asTitle } from './block-kinds.ts';

/** What a line says of an entry before its figure; each "" where it does not say. */
export interface ProgramBefore {
  readonly ministry: string;
  readonly title: string;
}

/**
 * The ministry and the title that stand before a figure on its line ("【総務省】観測網の整備
 * 2�.0億円"), as the lists of a document are read.
 * @param before the line as printed up to the figure, with tabs between its cells
 */
export function programBefore(before: string): ProgramBefore {
  const cells = before
    .split('\t')
    .map(cleanText)
    .filter((cell) => cell !== '');
  const named = cells.flatMap((cell) => asTagged(cell) ?? asEntry(cell, true) ?? []);
  const found = named.findLast((one) => one.is === 'program') ?? asTitle(cells.at(-1) ?? '');
  return found.is === 'program'
    ? { ministry: found.ministry ?? '', title: found.title }
    : { ministry: '', title: '' };
}
