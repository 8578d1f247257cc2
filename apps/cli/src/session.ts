import type { Language } from '@cyberbudget/core';
import type { Command } from './command/command.ts';
import type { Exit } from './exit.ts';
import type { OpenedLibrary } from './library/open-library.ts';
import type { Style } from './terminal/style.ts';

/** What a command knows beside its words. */
export interface Session {
  readonly language: Language;
  /** The folder from which the program was called: paths are relative to it. */
  readonly folder: string;
  readonly style: Style;
  /**
   * The width that COLUMNS asks for, else that of the terminal; null where the answer goes into a
   * pipe or file, in which nothing is cut.
   */
  readonly columns: number | null;
  /** The width to which prose is wrapped: that of the terminal, else 80. */
  readonly width: number;
  readonly commands: readonly Command[];
  /** The shipped documents and the imported ones; read once, when first asked for. */
  readonly library: () => OpenedLibrary;
  /** The same as far as it was asked for; null where it was not. */
  readonly openedLibrary: () => OpenedLibrary | null;
  /** What another command line would print, for the examples of the help. */
  readonly answer: (words: readonly string[]) => Promise<Exit>;
}
