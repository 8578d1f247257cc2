import type { UndoSteps } from '@cyberbudget/office-host';
import type { IUndoRedoItem } from '@univerjs/core';
import type { OpenBook } from './open-book.ts';

/** Steps that one Ctrl+Z takes back each, in the spreadsheet's own list of steps. */
export function undoSteps(book: OpenBook): UndoSteps {
  let grouped: { readonly group: string; readonly item: IUndoRedoItem } | null = null;
  return {
    // What is read between two round trips of a group, by whom ever, does not part them; what is
    // changed does.
    begin(group) {
      const before = grouped?.group === group ? grouped.item : null;
      const goesOn = before !== null && (before.undoMutations.length === 0 || book.undoRedo.isNewest(before));
      const item = goesOn
        ? before
        : { unitID: book.workbook().getId(), undoMutations: [], redoMutations: [] };
      if (group !== null) grouped = { group, item };
      book.undoRedo.open(item);
    },
    end: () => book.undoRedo.close(),
    forget: () => book.undoRedo.clearUndoRedo(book.workbook().getId()),
  };
}
