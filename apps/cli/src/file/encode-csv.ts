import { toCp932 } from '@cyberbudget/exporter/cp932';
import type { CommandProblem } from '../problem/problem.ts';

/** A text as the bytes of a file in CP932, or with which characters it cannot be. */
export function encodeCp932(text: string): Uint8Array | CommandProblem {
  const encoded = toCp932(text);
  return encoded.ok ? encoded.bytes : { code: 'not-in-cp932', missing: encoded.missing };
}

export const isProblem = (content: string | Uint8Array | CommandProblem): content is CommandProblem =>
  typeof content === 'object' && 'code' in content;
