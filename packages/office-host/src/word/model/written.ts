import type { Atom } from './atom.ts';
import type { MemoryDocument } from './memory-document.ts';

/**
 * A document as a line a paragraph, to look at in tests: 「{tag|34.5}[note]」 for a control and a
 * footnote, 「<title: description>」 for a picture, 「| a | b |」 for a row of a table.
 */
export const writtenDocument = (document: MemoryDocument): string =>
  document
    .atoms()
    .map((atom) => writtenAtom(document, atom))
    .join('')
    .replaceAll('\n| \n', '\n')
    .replaceAll(' \n', '\n');

function writtenAtom(document: MemoryDocument, atom: Atom): string {
  switch (atom.kind) {
    case 'character':
      return atom.text;
    case 'note':
      return `[${document.find('note', atom.id)}]`;
    case 'picture': {
      const { altTextTitle, altTextDescription } = document.find('picture', atom.id) ?? {};
      return `<${altTextTitle}: ${altTextDescription}>`;
    }
    case 'open':
      return `{${document.find('control', atom.id)?.tag}|`;
    case 'close':
      return '}';
    case 'table':
      return '| ';
    case 'cell':
      return ' | ';
    case 'row':
      return '\n| ';
    default:
      return '\n';
  }
}
