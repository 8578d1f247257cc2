/** Whether the user is typing in a cell, and who waits for the end of it. */
export function cellEditing() {
  let waiting: (() => void)[] | null = null;
  return {
    editing: () => waiting !== null,
    enter() {
      waiting ??= [];
    },
    leave() {
      for (const go of waiting ?? []) go();
      waiting = null;
    },
    left: () => new Promise<void>((resolve) => (waiting ? waiting.push(resolve) : resolve())),
  };
}
