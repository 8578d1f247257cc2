import type { SectionKind } from './section-headings.ts';

/** A paragraph of a page: the lines of a sentence joined, a bullet kept. */
export interface Paragraph {
  readonly text: string;
  /** Its first and last line. */
  readonly lines: readonly [number, number];
}

/** A page in reading order: paragraphs and the headings between them. */
export type Block = { readonly heading: SectionKind } | Paragraph;
export const isParagraph = (block: Block): block is Paragraph => 'text' in block;
