import { createLibrary, type ImportedDocument, type Library, type UnreadDocument } from '@cyberbudget/core';
import { beside } from './beside.ts';
import { documents } from './documents.ts';

/**
 * The library of what was published, complete, with what others quote of other years for the table
 * 推移 and what is known not to add up for the table 検算.
 * @param imported documents of the user's own: where a person agreed, they may take the place of
 * published ones
 * @param unread documents of the user's own that cannot be read
 */
export const publishedLibrary = (
  imported: readonly ImportedDocument[] = [],
  unread: readonly UnreadDocument[] = [],
): Library => createLibrary(documents, { beside, imported, unread });
