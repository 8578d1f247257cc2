import type { Language } from '../problem/problem.ts';
import { countClaims } from './check-claims.ts';
import {
  type CheckedClaim,
  CLAIM_SLIPS,
  CLAIM_VERDICT_NAMES,
  CLAIM_VERDICTS,
  type ExplainedClaim,
} from './claim.ts';

/** What is said of a text in which no claim was found. */
export const NO_CLAIMS: Readonly<Record<Language, string>> = {
  ja: '予算の金額、割合、件数、順位を述べた文は見つかりません。',
  en: 'There is no statement with an amount, share, number of programs or rank about the budget.',
};

/** Just what other programs are promised, in its order. */
export const claimJson = ({
  line,
  text,
  verdict,
  slip,
  value,
  citation,
  formula,
}: CheckedClaim): CheckedClaim => ({ line, text, verdict, slip, value, citation, formula });

/** A claim whose verdict and slip are named in a language. */
export interface NamedClaim extends ExplainedClaim {
  readonly verdictName: string;
  readonly slipName: string | null;
}

export const namedClaim = (claim: ExplainedClaim, language: Language): NamedClaim => ({
  ...claim,
  verdictName: CLAIM_VERDICT_NAMES[claim.verdict][language],
  slipName: claim.slip === null ? null : CLAIM_SLIPS[claim.slip][language],
});

/**
 * A claim as a person reads it: place, verdict and slip, the sentence, the document's figure with
 * formula and citation.
 */
export function claimText(claim: NamedClaim, language: Language): string {
  const { line, text, verdictName, slipName, stated, statement, citation, formula } = claim;
  const isJapanese = language === 'ja';
  const place = isJapanese ? `${line}行目` : `line ${line}`;
  const why = slipName === null ? '' : isJapanese ? `（${slipName}）` : ` (${slipName})`;
  return [
    `${place}  ${verdictName}${why}  ${isJapanese ? `「${stated}」` : `"${stated}"`}`,
    `  ${text}`,
    `  → ${statement[language]}`,
    ...(formula === null ? [] : [`  ${formula}`]),
    ...(citation === null ? [] : [`  ${citation}`]),
  ].join('\n');
}

/** How many claims of each verdict there are, in words. */
export function claimCounts(claims: readonly ExplainedClaim[], language: Language): string {
  const counts = countClaims(claims);
  const shown = CLAIM_VERDICTS.filter((verdict) => counts[verdict] > 0);
  return language === 'ja'
    ? shown.map((verdict) => `${CLAIM_VERDICT_NAMES[verdict].ja} ${counts[verdict]}件`).join('、')
    : shown.map((verdict) => `${CLAIM_VERDICT_NAMES[verdict].en}: ${counts[verdict]}`).join(', ');
}
