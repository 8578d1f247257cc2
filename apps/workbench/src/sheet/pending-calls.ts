import type { Texts } from '../language/texts.ts';
import { type Answer, errorAnswer } from './result.ts';

/** The calls whose answer comes later, so that the sheet goes on meanwhile. */
export interface PendingCalls {
  /** The answer to a call: at once, or #N/A with a word of patience until it has come. */
  answerTo(call: string, ask: () => Answer | Promise<Answer>): Answer;
}

const LIMIT_SECONDS = 30;

/**
 * @param recalculate called once answers have come, so that the cells ask again and find them;
 * resolves when they have. Then the answers are forgotten, as in Excel: a later calculation asks
 * anew, of other documents perhaps.
 */
export function createPendingCalls(texts: Texts, recalculate: () => Promise<unknown>): PendingCalls {
  const pending = new Set<string>();
  const arrived = new Map<string, Answer>();
  const forget = (): void => {
    if (pending.size === 0) arrived.clear();
  };
  const settle = (call: string, answer: Answer): void => {
    if (!pending.delete(call)) return;
    arrived.set(call, answer);
    if (pending.size === 0) void recalculate().then(forget, forget);
  };
  return {
    answerTo(call, ask) {
      const known = arrived.get(call);
      if (known !== undefined) return known;
      if (pending.has(call)) return errorAnswer('#N/A', texts.pending);
      const answer = ask();
      if (!(answer instanceof Promise)) return answer;
      pending.add(call);
      setTimeout(() => settle(call, errorAnswer('#N/A', texts.tooLong(LIMIT_SECONDS))), LIMIT_SECONDS * 1000);
      answer.then((value) => settle(call, value));
      return errorAnswer('#N/A', texts.pending);
    },
  };
}
