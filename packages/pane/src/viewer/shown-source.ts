import type { DocumentFigures, Figure, PrintedLine } from '@cyberbudget/core';

/** A document as its viewer shows it. */
export interface ShownSource {
  /** "2023年度政府案", or the name of a file that gave no document. */
  readonly name: string;
  readonly figures: readonly Figure[];
  /** In order: all of its text, or the lines that were kept with it. */
  readonly lines: readonly PrintedLine[];
  readonly isWhole: boolean;
  /**
   * The PDF that it was read from, where that is at hand and its figures have places on its pages.
   */
  readonly file: File | null;
  /** What its figures belong to; null where the file gave no document. */
  readonly document: DocumentFigures | null;
}

/** Where the viewer is: at a figure, or at a page. */
export type ShownPlace =
  | {
      readonly line: number;
      /** Shown where no figure stands at the place. */
      readonly page?: number | null;
      readonly text?: string | undefined;
      readonly at?: number | undefined;
      /**
       * Which of the figures of its line it is, from 0; goes before its text, which a correction
       * changes.
       */
      readonly nth?: number | undefined;
    }
  | { readonly page: number; readonly line?: undefined };

/** The figure at a place, by its number in the account; null where none stands there. */
export function figureAtPlace(figures: readonly Figure[], place: ShownPlace): number | null {
  if (place.line === undefined) return null;
  const { line, text, at, nth } = place;
  const onLine = figures.flatMap((figure, number) => (figure.line === line ? [{ figure, number }] : []));
  const same = onLine.filter(({ figure }) => figure.text === text);
  const exact = same.find(({ figure }) => figure.at === at) ?? same[0];
  return (nth === undefined ? (exact ?? onLine[0]) : (onLine[nth] ?? onLine.at(-1)))?.number ?? null;
}

/** The place of a figure, which holds when the file is read again. */
export function placeOfFigure(figures: readonly Figure[], number: number): ShownPlace | null {
  const figure = figures[number];
  if (figure === undefined) return null;
  const { line } = figure;
  return { line, nth: figures.slice(0, number).filter((other) => other.line === line).length };
}

/**
 * The numbers of the figures in the order in which they are looked at: what nobody could explain
 * first, then as printed.
 */
export function lookedAtInOrder(figures: readonly Figure[]): number[] {
  const numbers = figures.map((_, number) => number);
  const isOpen = (number: number): boolean => figures[number]?.use === 'unexplained';
  return [...numbers.filter(isOpen), ...numbers.filter((number) => !isOpen(number))];
}
