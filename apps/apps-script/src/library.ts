import type { Library } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';

let made: Library | null = null;

/** The published documents, indexed at the first question: Sheets starts the script anew for every cell. */
export function library(): Library {
  made ??= publishedLibrary();
  return made;
}
