import { TABLE_KINDS, type Table } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';

const library = publishedLibrary();

/** A table of the newest published document. */
export function coreTable(id: string): Table {
  const [index] = library.documents;
  const made = index && TABLE_KINDS.find((kind) => kind.id === id)?.make(index, library);
  if (made?.ok !== true) throw new Error(`no table ${id}`);
  return made.value;
}
