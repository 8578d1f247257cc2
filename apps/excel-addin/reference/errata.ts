import type { Language } from '@cyberbudget/core';
import { documents, knownFindings } from '@cyberbudget/documents';
import { errata } from '@cyberbudget/documents/errata';
import type { Block } from './reference.ts';

/**
 * What does not add up in the published documents, as a page beside the add-in, which the pane's
 * 検算 links.
 */
export function errataPage(language: Language): Block[] {
  const { title, about, separator, documents: found } = errata(documents, knownFindings, language);
  return [
    { kind: 'heading', level: 1, text: title, anchor: 'errata' },
    { kind: 'paragraph', text: about },
    ...found.flatMap(({ citation, entries }, at): Block[] => [
      { kind: 'heading', level: 2, text: citation, anchor: `document-${at + 1}` },
      ...entries.flatMap(({ id, heading, rows }): Block[] => [
        { kind: 'heading', level: 3, text: heading, anchor: id.replace('/', '-') },
        { kind: 'list', entries: rows.map(([name, text]) => `**${name}**${separator}${text}`) },
      ]),
    ]),
  ];
}
