/**
 * Runs actions one after the other, in the order in which they were asked for: each sees what the
 * one before it did.
 */
export function inTurn(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const own = last.then(action, action);
    last = own.catch(() => undefined);
    return own;
  };
}
