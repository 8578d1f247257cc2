/**
 * One place of a document's text: a character, the mark of a footnote, a picture in the line, where
 * a content control or a table begins and ends, or the end of a paragraph, of a cell (which ends
 * its paragraph too) or of a row.
 */
export type Atom =
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'note' | 'picture' | 'open' | 'close' | 'table' | 'table-end'; readonly id: number }
  | { readonly kind: 'paragraph' | 'cell' | 'row' };

/** A text as atoms; each line break ends a paragraph. */
export const atomsOf = (text: string): Atom[] =>
  [...text].map((character) =>
    character === '\n' ? { kind: 'paragraph' } : { kind: 'character', text: character },
  );

/** What stands in Word's own text where a footnote is referred to. */
const NOTE_MARK = '\u0002';

/**
 * The text of atoms as Word gives it: a line break for each paragraph that ends, no marks of
 * controls.
 */
export const textOf = (atoms: readonly Atom[]): string =>
  atoms
    .map((atom) => {
      if (atom.kind === 'character') return atom.text;
      if (atom.kind === 'note') return NOTE_MARK;
      if (atom.kind === 'cell') return '\t';
      return atom.kind === 'paragraph' ? '\n' : '';
    })
    .join('');

/** Whether every control and table that begins among the atoms ends there, in order. */
export function isBalanced(atoms: readonly Atom[]): boolean {
  const open: string[] = [];
  for (const atom of atoms) {
    if (atom.kind === 'open' || atom.kind === 'table') open.push(`${atom.kind}${atom.id}`);
    if (atom.kind === 'close' && open.pop() !== `open${atom.id}`) return false;
    if (atom.kind === 'table-end' && open.pop() !== `table${atom.id}`) return false;
  }
  return open.length === 0;
}
