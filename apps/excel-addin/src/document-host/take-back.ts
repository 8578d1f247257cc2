import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { codeOf, toFailure } from '../sheet-host/to-failure.ts';
import { pause, WAITS } from '../sheet-host/waits.ts';
import { deleteMarked } from './marked.ts';
import type { WordApp } from './word-app.ts';

/**
 * Ways to take one thing away, the best first: the next is tried where what the one before speaks
 * of never came to be.
 */
export type WayBack = readonly (() => void)[];

/** Something that is written whole or not at all. */
export interface Writing<T> {
  /**
   * Begins the tag of everything that it makes until it is whole, so that it is found where Word's
   * answer was lost.
   */
  readonly mark: string;
  /** @param back what it makes says here how it is taken away again */
  readonly write: (context: Word.RequestContext, back: WayBack[]) => Promise<T>;
}

/** What Word says of something that is not there, or that never came to be. */
const NOT_THERE: ReadonlySet<string> = new Set(['InvalidObjectPath', 'ItemNotFound']);

/** Writes, and takes away what a write that failed left behind. */
export async function wholeOrNothing<T extends object>(
  app: WordApp,
  { mark, write }: Writing<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await app.word.run(async (context) => {
      const back: WayBack[] = [];
      try {
        return await write(context, back);
      } catch (error) {
        const isBack = await takeBack(context, back, mark);
        return failed(isBack ? toFailure(error) : { code: 'not-restored', sheet: '' });
      }
    });
  } catch (error) {
    return failed(toFailure(error));
  }
}

async function takeBack(
  context: Word.RequestContext,
  back: readonly WayBack[],
  mark: string,
): Promise<boolean> {
  let left = [...back].reverse();
  for (const wait of WAITS) {
    await pause(wait);
    const again: WayBack[] = [];
    for (const ways of left) if (!(await takeAway(context, ways))) again.push(ways);
    left = again;
    const isClean = await deleteMarked(context, mark).then(
      () => true,
      () => false,
    );
    if (isClean && left.length === 0) return true;
  }
  return false;
}

/** Takes one thing away. @returns false where it may succeed later */
export async function takeAway(context: Word.RequestContext, ways: WayBack): Promise<boolean> {
  for (const way of ways) {
    try {
      way();
      await context.sync();
      return true;
    } catch (error) {
      if (!NOT_THERE.has(codeOf(error))) return false;
    }
  }
  return true;
}
