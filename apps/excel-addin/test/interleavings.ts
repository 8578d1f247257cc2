/** Waits until it is a runner's turn. */
export type Turn = (runner: number) => Promise<void>;

/**
 * Runs something for the orders in which the steps of its runners can follow each other. Where two
 * orders lead to the same content, and each runner has met the same contents on its way, what
 * follows is the same too and is run once.
 * @param run starts its runners, each of which asks for a turn before every step
 * @param content of what the runners share
 * @returns how many orders were run
 */
export async function everyInterleaving(
  runners: number,
  run: (turn: Turn) => Promise<void>,
  content: () => Promise<string>,
): Promise<number> {
  let orders = 0;
  let next: readonly number[] | null = [];
  const reached = new Map<string, string>();
  const numbered = numbering(content);
  while (next !== null) {
    const choices = await runOnce(runners, next, run, numbered);
    orders += 1;
    next = after(unreached(choices, reached));
  }
  return orders;
}

/** The same content by its number: it is written down at every step after it, of every order. */
function numbering(content: () => Promise<string>): () => Promise<number> {
  const known = new Map<string, number>();
  return async () => {
    const now = await content();
    const number = known.get(now) ?? known.size;
    known.set(now, number);
    return number;
  };
}

/**
 * At a step, which of the runners that waited went, how many waited, and how things stood before
 * it.
 */
interface Choice {
  readonly chosen: number;
  readonly of: number;
  readonly state: string;
}

/**
 * The choices before a state that another way has led to: what follows that state is run from
 * there.
 */
function unreached(choices: readonly Choice[], reached: Map<string, string>): readonly Choice[] {
  let way = '';
  for (const [at, { state, chosen }] of choices.entries()) {
    const first = reached.get(state);
    if (first !== undefined && first !== way) return choices.slice(0, at);
    reached.set(state, way);
    way += `${chosen} `;
  }
  return choices;
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
  content: () => Promise<number>,
): Promise<Choice[]> {
  const choices: Choice[] = [];
  const met: number[][] = Array.from({ length: runners }, () => []);
  const waiting = new Map<number, () => void>();
  let isDone = false;
  const done = run((runner) => new Promise((resolve) => void waiting.set(runner, resolve))).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    // Whoever is on the way to its next step arrives before the next macrotask or the ones after
    // it.
    for (let idle = 0; idle < 12 && waiting.size < runners && !isDone; idle++)
      await new Promise((resolve) => setImmediate(resolve));
    const ready = [...waiting.keys()].sort();
    const chosen = order[choices.length] ?? 0;
    const runner = ready[chosen];
    if (runner === undefined) continue;
    const now = await content();
    choices.push({ chosen, of: ready.length, state: JSON.stringify([now, met, ready]) });
    met[runner]?.push(now);
    const go = waiting.get(runner);
    waiting.delete(runner);
    go?.();
  }
  await done;
  return choices;
}
