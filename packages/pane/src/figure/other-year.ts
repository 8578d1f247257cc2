import { callText, type IndexedDocument, type Library, yearArgument } from '@cyberbudget/core';
import { constantCall } from './formula-arguments.ts';
import { readTag, tagOf } from './tag.ts';

/** Which argument of our functions names the year. */
const YEAR = 1;

/**
 * The tag of the same question put to another document.
 * @returns null for what asks for no year (推移), for a program (another year's list is another
 * one), and for a tag that grows too long
 */
export function tagInYear(tag: string, { document }: IndexedDocument, library: Library): string | null {
  const read = readTag(tag);
  const call = read === null ? null : constantCall(read.formula);
  if (read === null || call === null || call.id === 'CYBERBUDGET_PROGRAMS') return null;
  if ((call.args[YEAR] ?? null) === null) return null;
  const args = call.args.with(YEAR, yearArgument(document, library, 'ja'));
  return tagOf(`=${callText({ id: call.id, args })}`, read.kind);
}
