import type { Atom } from './atom.ts';
import type { Span } from './span.ts';

type Atoms = readonly Atom[];

/** Where a control begins and ends, its own marks included; null where it was deleted. */
export const controlSpan = (atoms: Atoms, id: number): Span | null => pairSpan(atoms, 'open', 'close', id);

/** Where a table begins and ends. */
export const tableSpan = (atoms: Atoms, id: number): Span | null => pairSpan(atoms, 'table', 'table-end', id);

function pairSpan(
  atoms: Atoms,
  first: 'open' | 'table',
  last: 'close' | 'table-end',
  id: number,
): Span | null {
  const start = atoms.findIndex((atom) => atom.kind === first && atom.id === id);
  const end = atoms.findIndex((atom) => atom.kind === last && atom.id === id);
  return start < 0 || end < start ? null : { start, end: end + 1 };
}

/** The ids of controls, tables or notes within a span, in order. */
export const idsWithin = (atoms: Atoms, kind: 'open' | 'table' | 'note', { start, end }: Span): number[] =>
  atoms.slice(start, end).flatMap((atom) => (atom.kind === kind ? [atom.id] : []));

/** The innermost control, or table, that a span lies in; null where it lies in none. */
export function around(atoms: Atoms, kind: 'open' | 'table', { start, end }: Span): number | null {
  const ids = idsWithin(atoms, kind, { start: 0, end: start });
  const spanOf = kind === 'open' ? controlSpan : tableSpan;
  return ids.findLast((id) => end < (spanOf(atoms, id)?.end ?? 0)) ?? null;
}

/** The paragraph that a place stands in, with the mark that ends it. */
export function paragraphAt(atoms: Atoms, place: number): Span {
  const before = atoms.slice(0, place).findLastIndex(endsParagraph);
  const length = atoms.slice(place).findIndex(({ kind }) => kind === 'paragraph' || kind === 'cell');
  return { start: before + 1, end: length < 0 ? atoms.length : place + length + 1 };
}

/** What a paragraph cannot reach back over. */
const endsParagraph = ({ kind }: Atom): boolean =>
  kind === 'paragraph' || kind === 'cell' || kind === 'row' || kind === 'table' || kind === 'table-end';

/**
 * The cells of a table, row by row: what stands in each, without its end. Tables in cells are not
 * looked into.
 */
export function cellSpans(atoms: Atoms, { start, end }: Span): Span[][] {
  const rows: Span[][] = [[]];
  let from = start + 1;
  for (let at = start + 1; at < end - 1; at++) {
    const kind = atoms[at]?.kind;
    if (kind === 'cell') rows.at(-1)?.push({ start: from, end: at });
    if (kind === 'row') rows.push([]);
    if (kind === 'cell' || kind === 'row') from = at + 1;
  }
  return rows.slice(0, -1);
}

/** Cells with their texts as the atoms of rows. */
export const rowAtoms = (values: readonly (readonly string[])[], atomsOf: (text: string) => Atom[]): Atom[] =>
  values.flatMap((row): Atom[] => [
    ...row.flatMap((text): Atom[] => [...atomsOf(text), { kind: 'cell' }]),
    { kind: 'row' },
  ]);
