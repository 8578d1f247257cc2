import { parseFiscalYearText } from './fiscal-year.ts';

/**
 * The stages of a budget, in the order of the year: request in August, draft in December, initial
 * in April, supplementary later.
 */
export const PHASES = ['request', 'draft', 'initial', 'supplementary'] as const;
export type Phase = (typeof PHASES)[number];

/** The budget of a fiscal year at one of its stages: 2023 and draft are 令和５年度予算政府案. */
export interface BudgetYear {
  readonly fiscalYear: number;
  readonly phase: Phase;
}

/** A fiscal year as asked for, with the stage where one was named. */
export interface AskedYear extends Pick<BudgetYear, 'fiscalYear'> {
  readonly phase: Phase | null;
}

export const PHASE_NAMES: Readonly<Record<Phase, { readonly ja: string; readonly en: string }>> = {
  request: { ja: '概算要求', en: 'Budget request' },
  draft: { ja: '政府案', en: 'Government draft' },
  initial: { ja: '当初予算', en: 'Initial budget' },
  supplementary: { ja: '補正予算', en: 'Supplementary budget' },
};

/**
 * Which of a year's documents answers when none is named: the latest stage that covers the whole
 * year.
 */
export const DEFAULT_ORDER: readonly Phase[] = ['initial', 'draft', 'request', 'supplementary'];

const SPELLINGS: readonly (readonly [string, Phase])[] = [
  ['概算要求', 'request'],
  ['budgetrequest', 'request'],
  ['request', 'request'],
  ['予算政府案', 'draft'],
  ['政府予算案', 'draft'],
  ['予算案', 'draft'],
  ['政府案', 'draft'],
  ['governmentdraft', 'draft'],
  ['draft', 'draft'],
  ['当初予算', 'initial'],
  ['当初', 'initial'],
  ['initialbudget', 'initial'],
  ['initial', 'initial'],
  ['補正予算', 'supplementary'],
  ['補正', 'supplementary'],
  ['supplementarybudget', 'supplementary'],
  ['supplementary', 'supplementary'],
];

/**
 * Splits normalized text such as "令和5年度政府案" into the year's text and the phase; phase null
 * where none is named.
 */
export function splitPhase(normalized: string): { readonly year: string; readonly phase: Phase | null } {
  const found = SPELLINGS.find(([spelling]) => normalized.endsWith(spelling));
  return found === undefined
    ? { year: normalized, phase: null }
    : { year: normalized.slice(0, -found[0].length), phase: found[1] };
}

/** The longest text that can name a year and a stage; longer text is not looked at. */
const LONGEST = 40;

/**
 * Reads a year with or without a stage from normalized text: "令和5年度政府案", "2023 draft",
 * "2023/4/1".
 * @returns null where the text names no fiscal year, or more than a year and a stage
 */
export function parseBudgetYear(normalized: string): AskedYear | null {
  if (normalized.length > LONGEST || !mayNameYear(normalized)) return null;
  const { year, phase } = splitPhase(normalized);
  const fiscalYear = parseFiscalYearText(year);
  return fiscalYear === null ? null : { fiscalYear, phase };
}

const NUMERALS = '元一二三四五六七八九十';

/** Most names hold no digit, and show so at one look: no expression is compiled for them. */
function mayNameYear(normalized: string): boolean {
  for (let at = 0; at < normalized.length; at += 1) {
    const character = normalized.charAt(at);
    if ((character >= '0' && character <= '9') || NUMERALS.includes(character)) return true;
  }
  return false;
}
