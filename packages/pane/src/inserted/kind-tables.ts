import { type Bilingual, type Library, missingPart, TABLE_KINDS, type Table } from '@cyberbudget/core';
import type { SheetBlock } from '../sheet-host/table-rewriting.ts';

/** A table and the kind it is of. */
export type KindTable = { readonly kind: string; readonly table: Table };

/** A library does not change, and whoever goes from cell to cell asks again each time. */
const made = new WeakMap<Library, readonly KindTable[]>();

/** Every table that a library has. */
export function tablesOf(library: Library): readonly KindTable[] {
  const tables = made.get(library) ?? allTables(library);
  made.set(library, tables);
  return tables;
}

/** One across documents once. */
const allTables = (library: Library): readonly KindTable[] =>
  library.documents.flatMap((index, at) =>
    TABLE_KINDS.filter(({ compares }) => compares !== true).flatMap(({ id, make }) => {
      const answer = make(index, library);
      return answer.ok && (at === 0 || answer.value.document !== null)
        ? [{ kind: id, table: answer.value }]
        : [];
    }),
  );

/**
 * What the library lacks to know a table by that the block may hold: as `missingPart` names it.
 * @returns empty where it has everything
 */
export const missingToFind = (block: SheetBlock, library: Library): readonly string[] => {
  const texts = block.cells.flat().filter((cell) => typeof cell === 'string');
  const isNamed = ({ ja, en }: Bilingual): boolean =>
    texts.some((text) => text.includes(ja) || text.toLowerCase().includes(en));
  const parts = library.documents.flatMap((index) =>
    TABLE_KINDS.filter(({ compares, name }) => compares !== true && isNamed(name)).flatMap(({ make }) => {
      const answer = make(index, library);
      return (answer.ok ? null : missingPart(answer.problem)) ?? [];
    }),
  );
  return [...new Set(parts)];
};
