import { type Argument, call, type Result } from './call.ts';
import type { Context, FunctionDefinition } from './definition.ts';

/**
 * Answers remembered at most; beyond it all are forgotten, so that a workbook of many names cannot
 * grow without bound.
 */
const MOST_REMEMBERED = 20_000;

interface Node {
  result: Result | null;
  readonly next: Map<Argument, Node>;
}

const node = (): Node => ({ result: null, next: new Map() });

/**
 * A function's call that remembers its answers for single cells: a recalculated sheet asks the same
 * again and again. The answers depend on the arguments and the context alone, so what is remembered
 * never goes stale; another library needs another caller. Ranges are computed each time.
 */
export function rememberingCall(
  definition: FunctionDefinition,
  context: Context,
): (args: readonly Argument[]) => Result {
  let root = node();
  let remembered = 0;
  return (args) => {
    let at = root;
    for (const argument of args) {
      if (typeof argument === 'object' && argument !== null) return call(definition, context, args);
      let next = at.next.get(argument);
      if (next === undefined) {
        next = node();
        at.next.set(argument, next);
      }
      at = next;
    }
    if (at.result !== null) return at.result;
    at.result = call(definition, context, args);
    remembered += 1;
    const { result } = at;
    if (remembered > MOST_REMEMBERED) {
      root = node();
      remembered = 0;
    }
    return result;
  };
}
