import type { Problem } from '../problem/problem.ts';

/** The part that stands beside all documents: `Library.beside`. */
export const BESIDE = 'beside';

/**
 * What a problem says is not here yet: the id of the document whose texts or account are missing,
 * or BESIDE; null for other problems.
 */
export function missingPart(problem: Problem): string | null {
  if (problem.code === 'beside-missing') return BESIDE;
  return problem.code === 'texts-missing' ? problem.document : null;
}
