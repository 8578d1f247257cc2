import { type Run, withHeader } from './run-headers.ts';

/** Header under which round trips of one `Excel.run` say that they are one undo step. */
export const UNDO_GROUP_HEADER = 'X-Undo-Group';

/**
 * Tells the host which round trips belong to one `Excel.run({ mergeUndoGroup: true }, …)`. The
 * client in the npm package takes the option and sends nothing of it (as of 1.1.110), so
 * `Excel.run` is wrapped from outside.
 */
export function markUndoGroups(excel: { run: Run }): void {
  let last = 0;
  excel.run = withHeader(excel.run, UNDO_GROUP_HEADER, ([options]) => {
    const grouped = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    if (!grouped || options.mergeUndoGroup !== true) return null;
    last += 1;
    return `undo-group-${last}`;
  });
}
