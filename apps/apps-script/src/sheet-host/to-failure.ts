import type { Failure } from '@cyberbudget/pane/sheet-host';

/**
 * Thrown where the script itself sees, half-way, that it must not go on. A class because it ends a
 * change from any depth.
 */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * An error of Google's services as a failure: they say in words what went wrong, and in the
 * person's language.
 */
export const toFailure = (error: unknown): Failure =>
  error instanceof Refusal
    ? error.failure
    : { code: 'unknown', detail: error instanceof Error ? error.message : String(error) };
