/** Waits until it is a runner's turn. */
export type Turn = (runner: number) => Promise<void>;

/**
 * Runs something once for every order in which the steps of its runners can follow each other.
 * @param run starts its runners, each of which asks for a turn before every step
 * @returns how many orders there were
 */
export async function everyInterleaving(
  runners: number,
  run: (turn: Turn) => Promise<void>,
): Promise<number> {
  let orders = 0;
  let next: readonly number[] | null = [];
  while (next !== null) {
    const choices = await runOnce(runners, next, run);
    orders += 1;
    next = after(choices);
  }
  return orders;
}

/** At a step, which of the runners that waited went, and how many waited. */
interface Choice {
  readonly chosen: number;
  readonly of: number;
}

/** The order after this one: the last step that had another runner waiting takes that one. */
function after(choices: readonly Choice[]): readonly number[] | null {
  const last = choices.findLastIndex(({ chosen, of }) => chosen + 1 < of);
  const choice = choices[last];
  return choice === undefined
    ? null
    : [...choices.slice(0, last).map(({ chosen }) => chosen), choice.chosen + 1];
}

async function runOnce(
  runners: number,
  order: readonly number[],
  run: (turn: Turn) => Promise<void>,
): Promise<Choice[]> {
  const choices: Choice[] = [];
  const waiting = new Map<number, () => void>();
  let isDone = false;
  const done = run((runner) => new Promise((resolve) => void waiting.set(runner, resolve))).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    // Whoever is on the way to its next step arrives before the next macrotask or the ones after it.
    for (let idle = 0; idle < 12 && waiting.size < runners && !isDone; idle++)
      await new Promise((resolve) => setImmediate(resolve));
    const ready = [...waiting.keys()].sort();
    const chosen = order[choices.length] ?? 0;
    const runner = ready[chosen];
    if (runner === undefined) continue;
    choices.push({ chosen, of: ready.length });
    const go = waiting.get(runner);
    waiting.delete(runner);
    go?.();
  }
  await done;
  return choices;
}
