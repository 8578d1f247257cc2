import type { BudgetDocument, Library } from '@cyberbudget/core';
import { libraryOfFigures } from '@cyberbudget/documents/figures';
import { keptJson } from './sheet-host/kept-documents.ts';
import { publishedTexts } from './texts.ts';

let current: Library | null = null;

/**
 * The published documents and those that the spreadsheet keeps, indexed at the first question: Sheets starts the script anew for
 * every cell.
 */
export function library(): Library {
  current ??= libraryOfFigures(keptHere(), publishedTexts);
  return current;
}

/** Without a spreadsheet around it, as a library of another script, there is nothing kept. What was kept was checked then. */
function keptHere(): BudgetDocument[] {
  try {
    return keptJson().map((json) => JSON.parse(json) as BudgetDocument);
  } catch {
    return [];
  }
}
