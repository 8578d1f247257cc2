import type { Bilingual } from '@cyberbudget/core';
import type { Exit } from '../exit.ts';
import type { Session } from '../session.ts';
import type { Words } from './read-words.ts';

/** An option of a command: with a value where it has a placeholder for one, else a flag. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** How help names the value, "F"; null for a flag. */
  readonly placeholder: Bilingual | null;
  readonly help: Bilingual;
  /** The only values there are, for options that the core does not read itself. */
  readonly values?: readonly string[];
  /** What a shell offers where the values are the core's own. */
  readonly offers?: Offer;
}

/** What a shell can offer for a word: names of the library, or files. */
export type Offer =
  | 'ministry'
  | 'strategyField'
  | 'year'
  | 'measure'
  | 'unit'
  | 'tableKind'
  | 'function'
  | 'command'
  | 'file'
  | 'folder';

/** A word of a command line that is no option. */
export interface Operand {
  readonly name: Bilingual;
  readonly required: boolean;
  readonly many?: boolean;
  readonly values?: readonly string[];
  readonly offers?: Offer;
}

/** A command line as one would type it after the program's name. */
export interface CommandExample {
  readonly words: { readonly ja: readonly string[]; readonly en: readonly string[] };
  readonly meaning: Bilingual;
  /** Whether help shows what it prints, computed when the help is shown. */
  readonly answered: boolean;
}

/** A command: one file in commands/, one line in commands/commands.ts. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  /** Paragraphs. */
  readonly about: Bilingual;
  readonly operands: readonly Operand[];
  readonly options: readonly Option[];
  readonly examples: readonly CommandExample[];
  readonly run: (words: Words, session: Session) => Exit | Promise<Exit>;
  /** Help on what the words name, where the command has more than its own page (fn NAME --help). */
  readonly helpOn?: (words: Words, session: Session) => Promise<Exit | null>;
}

/** The same example in both languages. */
export const sameWords = (...words: string[]): CommandExample['words'] => ({ ja: words, en: words });
