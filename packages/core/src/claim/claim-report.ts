import type { Library } from '../library/library.ts';
import type { Language } from '../problem/problem.ts';
import { checkClaims } from './check-claims.ts';
import type { CheckedClaim } from './claim.ts';
import { claimCounts, claimJson, claimText, type NamedClaim, NO_CLAIMS, namedClaim } from './claim-text.ts';
import type { TextLine } from './sentences.ts';

/** What came of checking a text, for people and for programs. */
export interface ClaimReport {
  readonly claims: readonly NamedClaim[];
  /** Just what other programs are promised of each claim. */
  readonly records: readonly CheckedClaim[];
  /** How many claims of each verdict there are, or that there is none. */
  readonly summary: string;
  /** Every claim as a person reads it, and the summary. */
  readonly text: string;
}

/**
 * Holds every claim of a text against the documents, and tells what came of it.
 * @param lines of prose, and of tables as `claimLines` and `cellLines` make them
 */
export function reportClaims(lines: readonly TextLine[], library: Library, language: Language): ClaimReport {
  const claims = checkClaims(lines, library, language).map((claim) => namedClaim(claim, language));
  const summary = claims.length === 0 ? NO_CLAIMS[language] : claimCounts(claims, language);
  return {
    claims,
    records: claims.map(claimJson),
    summary,
    text: [...claims.map((claim) => claimText(claim, language)), summary].join('\n\n'),
  };
}
