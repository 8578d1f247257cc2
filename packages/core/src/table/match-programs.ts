import type { ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { normalizeName } from '../name/normalize.ts';
import { groupBy } from './group-by.ts';

/**
 * A program through the documents of one stage: per document the program of that ministry and
 * title, null where none is.
 */
export interface MatchedProgram {
  readonly programs: readonly (ProgramFigures | null)[];
  /**
   * Why a program stands alone: its title occurs more than once in its ministry, so that a match
   * would be a guess.
   */
  readonly ambiguous: boolean;
}

const keyOf = ({ ministry, title }: ProgramFigures): string => `${ministry}/${normalizeName(title)}`;

/**
 * Matches the programs of documents by ministry and normalized title, and by nothing else: a
 * program that was renamed stays unmatched and is listed. A title that a document lists twice for a
 * ministry is never matched.
 * @param documents of one stage, oldest first
 * @returns in the order of the newest document, then what only older ones list
 */
export function matchPrograms(documents: readonly IndexedDocument[]): MatchedProgram[] {
  const groups = documents.map(({ document }) => groupBy(document.programs, keyOf));
  const newestFirst = [...groups].reverse();
  const keys = new Set(newestFirst.flatMap((group) => [...group.keys()]));
  return [...keys].flatMap((key): MatchedProgram[] => {
    const members = groups.map((group) => group.get(key) ?? []);
    if (members.every(({ length }) => length <= 1)) {
      return [{ programs: members.map(([program]) => program ?? null), ambiguous: false }];
    }
    return members.flatMap((programs, position) =>
      programs.map((program) => ({
        programs: documents.map((_, other) => (other === position ? program : null)),
        ambiguous: true,
      })),
    );
  });
}
