// Claims of a text about the budget, held against the documents.
export { checkClaims } from './check-claims.ts';
export {
  type CheckedClaim,
  CLAIM_SLIPS,
  CLAIM_VERDICT_NAMES,
  CLAIM_VERDICTS,
  type ClaimSlip,
  type ClaimVerdict,
  type ExplainedClaim,
} from './claim.ts';
export { type ClaimReport, reportClaims } from './claim-report.ts';
export type { NamedClaim } from './claim-text.ts';
export { cellLines, claimLines, type TableLine } from './row-sentences.ts';
export { linesOfText, type TextLine } from './sentences.ts';
