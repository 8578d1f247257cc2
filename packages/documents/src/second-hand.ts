import type { SecondHandAmount, SecondHandFigure, SecondHandTotal } from '@cyberbudget/core';
import quoted from '../second-hand/second-hand.json' with { type: 'json' };

/**
 * What every quoted figure has, in a row: its source by its place in the list of sources, its note
 * in both languages.
 */
export type FigureRow = readonly [
  fiscalYear: number,
  phase: SecondHandFigure['phase'],
  amountYen: number,
  roundingYen: number,
  source: number,
  certainty: NonNullable<SecondHandFigure['certainty']> | null,
  ja: string | null,
  en: string | null,
];

/** second-hand.json: rows without names, a source written once. */
export interface QuotedFigures {
  readonly sources: readonly (readonly [ja: string, en: string, url: string | null])[];
  readonly totals: readonly (readonly [
    ...FigureRow,
    together: NonNullable<SecondHandTotal['together']> | null,
  ])[];
  readonly amounts: readonly (readonly [
    ...FigureRow,
    what: SecondHandAmount['what'],
    ministry: string,
    title: string | null,
  ])[];
}

const { sources, totals, amounts } = quoted as unknown as QuotedFigures;

function figureOf(row: FigureRow): SecondHandFigure {
  const [fiscalYear, phase, amountYen, roundingYen, from, certainty, ja, en] = row;
  const [sourceJa = '', sourceEn = '', url = null] = sources[from] ?? [];
  return {
    fiscalYear,
    phase,
    amountYen: amountYen as SecondHandFigure['amountYen'],
    roundingYen: roundingYen as SecondHandFigure['roundingYen'],
    ...(certainty === null ? {} : { certainty }),
    source: { ja: sourceJa, en: sourceEn },
    url,
    note: ja === null || en === null ? null : { ja, en },
  };
}

/**
 * Totals of other years as public pages quote them, oldest first; second-hand, see
 * second-hand/README.md.
 */
export const secondHandTotals: readonly SecondHandTotal[] = totals.map((row) => {
  const together = row[8];
  return { ...figureOf(row as unknown as FigureRow), ...(together === null ? {} : { together }) };
});

/**
 * Amounts of programs and ministries of other years as public pages quote them, oldest first;
 * second-hand too.
 */
export const secondHandAmounts: readonly SecondHandAmount[] = amounts.map((row) => ({
  ...figureOf(row as unknown as FigureRow),
  what: row[8],
  ministry: row[9],
  title: row[10],
}));
