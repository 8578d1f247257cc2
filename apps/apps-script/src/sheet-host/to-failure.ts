import type { Failure } from '@cyberbudget/pane/sheet-host';

/** An error of Google's services as a failure: they say in words what went wrong, and in the person's language. */
export const toFailure = (error: unknown): Failure => ({
  code: 'unknown',
  detail: error instanceof Error ? error.message : String(error),
});
