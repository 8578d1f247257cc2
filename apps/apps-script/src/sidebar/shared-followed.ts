import {
  failed,
  type Outcome,
  type SharePlan,
  type ShareWatch,
  type SheetPlace,
} from '@cyberbudget/pane/sheet-host';
import type { ServerCall } from './server-call.ts';

/** How often a run of the script is asked how far it is, in milliseconds. */
const EVERY = 1000;

/**
 * 配布用にする in one run of the script, so that it is whole whatever becomes of the sidebar;
 * meanwhile short runs beside it ask how far it is, and hand over that a person has stopped it.
 */
export async function sharedFollowed(
  call: ServerCall,
  plan: SharePlan,
  watch: ShareWatch | undefined,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  if (watch?.isStopped() === true) return failed({ code: 'stopped' });
  const run = crypto.randomUUID();
  const answer = call('makeShareable', plan, run);
  let isDone = false;
  const done = answer.then(() => {
    isDone = true;
  });
  while (watch !== undefined && !isDone) {
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, EVERY))]);
    if (isDone) break;
    const followed = await Promise.race([done, call('followShare', run, watch.isStopped())]);
    if (followed?.ok === true) watch.tell(followed.turned);
  }
  return answer;
}
