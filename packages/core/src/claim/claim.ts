import type { Bilingual } from '../problem/problem.ts';

/** What is said of a claim. */
export const CLAIM_VERDICTS = ['match', 'close', 'mismatch', 'cannot-verify'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

export const CLAIM_VERDICT_NAMES: Readonly<Record<ClaimVerdict, Bilingual>> = {
  match: { ja: '一致', en: 'match' },
  close: { ja: '近い', en: 'close' },
  mismatch: { ja: '不一致', en: 'mismatch' },
  'cannot-verify': { ja: '判定できない', en: 'cannot verify' },
};

/** The slip that most probably made a figure another one. */
export const CLAIM_SLIPS = {
  rounding: { ja: '四捨五入・端数', en: 'rounding' },
  listed: { ja: '掲載額（主な施策例の合計）を全体の額とした', en: 'the listed amount taken for the whole' },
  estimate: { ja: '推計額・公表額を掲載額とした', en: 'the estimate or total taken for the listed amount' },
  factor: { ja: '桁・単位（億円、百万円など）の取り違え', en: 'a factor or unit (100 million, million yen)' },
  percent: { ja: '割合と百分率の取り違え', en: 'percent and fraction' },
  sign: { ja: '符号の取り違え', en: 'the sign' },
  year: { ja: '別の年度の数値', en: 'the figure of another year' },
  edition: { ja: '別の版・段階の数値', en: 'the figure of another edition or stage' },
  subject: { ja: '別の府省庁・分野・施策の数値', en: 'the figure of another ministry, field or program' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ClaimSlip = keyof typeof CLAIM_SLIPS;

/**
 * A claim that was checked. Where there is a figure to hold it against, `value` is what `formula`
 * gives: amounts in 億円, shares as fractions, counts, places from the top. `match` and `close`
 * always have it.
 */
export interface CheckedClaim {
  /** From 1. */
  readonly line: number;
  /** The sentence as it stands. */
  readonly text: string;
  readonly verdict: ClaimVerdict;
  readonly slip: ClaimSlip | null;
  readonly value: number | null;
  readonly citation: string | null;
  readonly formula: string | null;
}

/** A claim with what a person reads of it. */
export interface ExplainedClaim extends CheckedClaim {
  /** The figure as the sentence states it: "33.9億円". */
  readonly stated: string;
  /** The figure of the document with its name, and why nothing can be said where that is so. */
  readonly statement: Bilingual;
}
