import type { UndoSteps } from '@cyberbudget/office-host';
import type { IUndoRedoItem } from '@univerjs/core';
import type { OpenBook } from './open-book.ts';

/** Steps that one Ctrl+Z takes back each, in the spreadsheet's own list of steps. */
export function undoSteps(book: OpenBook): UndoSteps {
  let last: { readonly group: string | null; readonly item: IUndoRedoItem } | null = null;
  return {
    begin(group) {
      if (last === null || group === null || last.group !== group) {
        last = { group, item: { unitID: book.workbook().getId(), undoMutations: [], redoMutations: [] } };
      }
      book.undoRedo.open(last.item);
    },
    end: () => book.undoRedo.close(),
    forget: () => book.undoRedo.clearUndoRedo(book.workbook().getId()),
  };
}
