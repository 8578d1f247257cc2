import { formatFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { type AskedYear, PHASE_NAMES } from '../fiscal-year/phase.ts';
import type { Bilingual } from '../problem/problem.ts';

/** "2023年度政府案", "FY2023 government draft": an argument that finds just this document. */
export const yearName = ({ fiscalYear, phase }: AskedYear): Bilingual => ({
  ja: `${formatFiscalYear(fiscalYear)}${phase === null ? '' : PHASE_NAMES[phase].ja}`,
  en: `FY${fiscalYear}${phase === null ? '' : ` ${PHASE_NAMES[phase].en.toLowerCase()}`}`,
});
