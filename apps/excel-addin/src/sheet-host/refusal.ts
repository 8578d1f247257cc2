import type { Failure } from '@cyberbudget/pane/sheet-host';

/**
 * Thrown where the host itself sees, half-way, that it must not go on. A class because it ends a
 * change from any depth.
 */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}
