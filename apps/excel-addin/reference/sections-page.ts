import type { Block } from './reference.ts';

/** A page of sections, each a list under its heading. */
export interface SectionsPage {
  readonly title: string;
  /** Paragraphs. */
  readonly intro: readonly string[];
  readonly sections: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly entries: readonly string[];
  }[];
}

/** @param anchor of the page's own heading */
export const sectionsPage = (anchor: string, { title, intro, sections }: SectionsPage): Block[] => [
  { kind: 'heading', level: 1, text: title, anchor },
  ...intro.map((text): Block => ({ kind: 'paragraph', text })),
  ...sections.flatMap(({ anchor, heading, entries }): Block[] => [
    { kind: 'heading', level: 2, text: heading, anchor },
    { kind: 'list', entries },
  ]),
];
