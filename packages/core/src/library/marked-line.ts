import type { PrintedLine } from '../document/document.ts';
import type { Citable } from './citation.ts';
import type { IndexedDocument } from './indexed-document.ts';

/** A figure in the line that it is printed in. */
export interface MarkedLine {
  readonly page: number | null;
  /** The printed lines of the page counted from 1; null where that is not known. */
  readonly lineOnPage: number | null;
  /** Of the text that was read. */
  readonly line: number;
  /**
   * The line as printed, blanks between the cells of a PDF's line; null where the document came
   * without its lines, or they are not here yet.
   */
  readonly printed: string | null;
  /** From where up to where in the line the figure stands, in characters; null without the line. */
  readonly mark: readonly [number, number] | null;
  /**
   * Left, top, right, bottom on the page in points from the upper left corner; null where no PDF
   * was read.
   */
  readonly box: readonly [number, number, number, number] | null;
}

/** The line in which a figure of a document is printed, with the figure marked. */
export function markedLine({ lines }: Pick<IndexedDocument, 'lines'>, figure: Citable): MarkedLine {
  const { page, lineOnPage = null, line, box = null } = figure;
  const printed = lines?.get(line);
  return {
    page,
    lineOnPage,
    line,
    printed: printed === undefined ? null : printed.text.replaceAll('\t', ' '),
    mark: printed === undefined ? null : markOf(printed, figure),
    box,
  };
}

/**
 * Where the figure's text stands; of one whose unit stands on the next line, what stands on this
 * one.
 */
function markOf({ text: line }: PrintedLine, { text, at }: Citable): readonly [number, number] | null {
  const from = at ?? line.indexOf(text);
  return from < 0 || from >= line.length ? null : [from, Math.min(line.length, from + text.length)];
}
