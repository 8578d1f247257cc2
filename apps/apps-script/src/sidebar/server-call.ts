import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import type { SheetServer } from '../sheet-host/server-api.ts';
import type { ServerRequest } from '../sheet-host.ts';

/** A method of the script, called from the sidebar. */
export type ServerCall = <M extends keyof SheetServer>(
  method: M,
  ...args: Parameters<SheetServer[M]>
) => Promise<ReturnType<SheetServer[M]>>;

/** google.script.run, as far as it is used: handlers first, then the call. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  cyberbudgetHost(request: ServerRequest): void;
}

/** What Google says where no answer came back. */
const LOST = /network|connection|http 0|offline|timed? ?out|接続|ネットワーク/i;

/**
 * Calls the script through google.script.run. A call never rejects: what went wrong is a failure.
 */
export const serverCall =
  (run: ScriptRun): ServerCall =>
  (method, ...args) =>
    new Promise((resolve) => {
      run
        .withSuccessHandler((answer) => resolve(answer as never))
        .withFailureHandler((error) => resolve(failureOf(error) as never))
        .cyberbudgetHost({ method, args });
    });

function failureOf(error: unknown): Outcome<object> {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failed(LOST.test(detail) ? { code: 'connection-lost' } : { code: 'unknown', detail });
}
