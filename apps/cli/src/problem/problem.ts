import type { Bilingual } from '@cyberbudget/core';
import type { Status } from '../exit.ts';

/**
 * What keeps a command from being carried out, before the core is asked anything: a code and what
 * would do.
 */
export type CommandProblem =
  | { readonly code: 'unknown-command'; readonly given: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'unknown-option';
      readonly given: string;
      readonly command: string | null;
      readonly nearest: readonly string[];
    }
  | { readonly code: 'option-missing'; readonly command: string; readonly option: string }
  | { readonly code: 'value-missing'; readonly option: string; readonly next: string | null }
  | { readonly code: 'value-unexpected'; readonly option: string }
  | {
      readonly code: 'unknown-value';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'operand-missing'; readonly command: string; readonly operand: string }
  /** option: the one that takes what was given. */
  | {
      readonly code: 'operand-unexpected';
      readonly command: string;
      readonly given: string;
      readonly option: string | null;
    }
  /** A table in a format that only export writes. */
  | { readonly code: 'format-of-export'; readonly format: string }
  | { readonly code: 'unreadable-formula'; readonly given: string; readonly at: number }
  | { readonly code: 'folder-missing'; readonly path: string }
  | { readonly code: 'no-such-file'; readonly path: string }
  | { readonly code: 'cannot-read'; readonly path: string; readonly why: Bilingual }
  | { readonly code: 'cannot-write'; readonly path: string; readonly why: Bilingual }
  | { readonly code: 'exists'; readonly path: string }
  | { readonly code: 'needs-file'; readonly format: string }
  | {
      readonly code: 'not-in-cp932';
      readonly missing: readonly { readonly character: string; readonly line: number }[];
    }
  | { readonly code: 'encoding-of'; readonly format: string }
  | { readonly code: 'no-png' }
  | { readonly code: 'not-corrections'; readonly path: string; readonly where: string }
  | {
      readonly code: 'not-a-document';
      readonly path: string;
      readonly where: string;
      readonly reason: Bilingual;
    };

const FILE_CODES: ReadonlySet<CommandProblem['code']> = new Set([
  'no-such-file',
  'cannot-read',
  'cannot-write',
  'exists',
  'no-png',
  'not-in-cp932',
] as const);

/**
 * A file that cannot be read or written is an answer that cannot be had; everything else is a
 * command line to mend.
 */
export const statusOf = ({ code }: CommandProblem): Status => (FILE_CODES.has(code) ? 1 : 2);
