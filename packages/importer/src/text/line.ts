/** One line of the source text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** From 1; null where the text does not show its pages. */
  readonly page: number | null;
  /** As printed. */
  readonly raw: string;
  /** The same, folded for searching: one character for one. */
  readonly folded: string;
}

export const isBlank = (line: Line): boolean => line.folded.trim() === '';
