// Claims of a text about the budget, held against the documents.
export { checkClaims, countClaims } from './check-claims.ts';
export {
  type CheckedClaim,
  CLAIM_SLIPS,
  CLAIM_VERDICT_NAMES,
  CLAIM_VERDICTS,
  type ClaimSlip,
  type ClaimVerdict,
  type ExplainedClaim,
} from './claim.ts';
export { claimCounts, claimJson, claimText, NO_CLAIMS } from './claim-text.ts';
export { claimLines, rowSentences, type TableLine } from './row-sentences.ts';
export type { TextLine } from './sentences.ts';
