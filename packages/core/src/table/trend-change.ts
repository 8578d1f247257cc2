import type { Bilingual } from '../problem/problem.ts';
import type { Column, Row } from './table.ts';
import type { YearTotal } from './trend.ts';

/** The change against the year before, in yen and as a fraction. */
export const CHANGE_COLUMNS: readonly Column[] = [
  { id: 'change', title: { ja: '増減', en: 'Change' }, kind: 'yen' },
  { id: 'rate', title: { ja: '増減率', en: 'Rate of change' }, kind: 'fraction' },
];

export const CHANGE_NOTE: Bilingual = {
  ja: '増減は前年度の同じ段階との差です。概数や推定の額と、出典が食い違う年度の翌年度は空欄です。',
  en: 'The change is against the same stage of the year before; empty for amounts that are about or inferred, and where the sources of the year before contradict each other.',
};

/** A row of 推移 with its change after it. @param totals of all years */
export function withChange(row: Row, total: YearTotal, totals: readonly YearTotal[]): Row {
  const [is, was] = [total.certainty === null ? total.amountYen : null, yearBefore(total, totals)];
  const known = is !== null && was !== null;
  return {
    ...row,
    cells: [...row.cells, known ? is - was : null, known && was > 0 ? (is - was) / was : null],
  };
}

/**
 * The amount of the same stage a year before, where it is quoted as it is and by all sources the
 * same.
 */
function yearBefore({ fiscalYear, phase, together }: YearTotal, totals: readonly YearTotal[]): number | null {
  const same = totals.filter(
    (other) =>
      other.fiscalYear === fiscalYear - 1 &&
      other.phase === phase &&
      other.together === together &&
      other.certainty === null,
  );
  const [amount = null, ...others] = new Set(same.map(({ amountYen }) => amountYen));
  return others.length === 0 ? amount : null;
}
