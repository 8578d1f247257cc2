import type { ClaimSlip, ClaimVerdict } from '@cyberbudget/core/claim';

/** A sentence, what has to be said of its figures from the left, and for what is wrong the slip. */
export interface ClaimCase {
  readonly text: string;
  readonly verdicts: readonly ClaimVerdict[];
  readonly slips?: readonly (ClaimSlip | null)[];
}

export const says = (text: string, ...verdicts: readonly ClaimVerdict[]): ClaimCase => ({ text, verdicts });

export const slips = (text: string, slip: ClaimSlip, verdict: ClaimVerdict = 'mismatch'): ClaimCase => ({
  text,
  verdicts: [verdict],
  slips: [slip],
});
