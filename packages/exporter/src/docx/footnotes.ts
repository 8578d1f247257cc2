import { element, type XmlNode } from '@cyberbudget/core';
import { run } from './text.ts';

/** The notes at the foot of the pages, in the order in which they are referred to. */
export class Footnotes {
  readonly #texts: string[] = [];

  /** Adds a note and gives the mark that refers to it. */
  refer(text: string): XmlNode {
    const id = this.#texts.push(text);
    return element('w:r', {}, [
      element('w:rPr', {}, [element('w:rStyle', { 'w:val': 'FootnoteReference' })]),
      element('w:footnoteReference', { 'w:id': id }),
    ]);
  }

  /** Every note as the part of the file that holds them; the first two are the lines above them. */
  written(): XmlNode[] {
    return [
      separator(-1, 'separator'),
      separator(0, 'continuationSeparator'),
      ...this.#texts.map((text, at) => note(at + 1, text)),
    ];
  }
}

const separator = (id: number, type: string): XmlNode =>
  element('w:footnote', { 'w:type': type, 'w:id': id }, [
    element('w:p', {}, [element('w:r', {}, [element(`w:${type}`, {})])]),
  ]);

const note = (id: number, text: string): XmlNode =>
  element('w:footnote', { 'w:id': id }, [
    element('w:p', {}, [
      element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'FootnoteText' })]),
      element('w:r', {}, [
        element('w:rPr', {}, [element('w:rStyle', { 'w:val': 'FootnoteReference' })]),
        element('w:footnoteRef', {}),
      ]),
      run(` ${text}`),
    ]),
  ]);
