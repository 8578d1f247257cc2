import { UNDO_GROUP_HEADER } from './bridge.ts';

/** What is used of a context: headers it sends with every round trip. */
interface Context {
  readonly requestHeaders: Record<string, string>;
}

type Run = (...given: unknown[]) => Promise<unknown>;

/**
 * Tells the host which round trips belong to one `Excel.run({ mergeUndoGroup: true }, …)`. The
 * client in the npm package takes the option and sends nothing of it (as of 1.1.110), so
 * `Excel.run` is wrapped from outside; what it sends stays its own, but for one header.
 */
export function markUndoGroups(excel: { run: Run }): void {
  const run = excel.run;
  let last = 0;
  excel.run = (...given) => {
    const [options] = given;
    const body = given.at(-1);
    const grouped = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    if (!grouped || options.mergeUndoGroup !== true || typeof body !== 'function') return run(...given);
    last += 1;
    const group = `undo-group-${last}`;
    return run(...given.slice(0, -1), (context: Context) => {
      context.requestHeaders[UNDO_GROUP_HEADER] = group;
      return body(context);
    });
  };
}
