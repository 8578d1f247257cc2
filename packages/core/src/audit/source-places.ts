import type { SourcePlace } from './finding.ts';

/**
 * The places of printed figures in the order of the document, each once; null for one that is not
 * printed.
 */
export function sourcePlaces(printed: readonly (SourcePlace | null)[]): SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const figure of printed) {
    if (figure === null) continue;
    const { line, page, lineOnPage, text, at, box } = figure;
    places.set(`${line} ${text}`, {
      line,
      page,
      text,
      ...(lineOnPage === undefined ? {} : { lineOnPage }),
      ...(at === undefined ? {} : { at }),
      ...(box === undefined ? {} : { box }),
    });
  }
  return [...places.values()].sort((before, after) => before.line - after.line);
}
