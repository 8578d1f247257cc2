import { element, type XmlNode } from '@cyberbudget/core';

/** A run of text; blanks at its ends stay. */
export const run = (text: string, look: readonly XmlNode[] = []): XmlNode =>
  element('w:r', {}, [
    ...(look.length === 0 ? [] : [element('w:rPr', {}, look)]),
    element('w:t', { 'xml:space': 'preserve' }, text),
  ]);

/** A paragraph in a style, on one page with the next where it leads to it. */
export const paragraph = (
  style: string,
  content: readonly XmlNode[],
  { leads = false }: { readonly leads?: boolean } = {},
): XmlNode =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': style }),
      ...(leads ? [element('w:keepNext', {})] : []),
    ]),
    ...content,
  ]);
