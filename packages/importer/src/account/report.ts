import { FIGURE_USES, type Figure } from '@cyberbudget/core';
import type { ImportReport } from '../import-result.ts';
import type { Finding } from '../problem/problem.ts';

/** Counts the account and puts the findings in order: warnings first, then as printed. */
export function toReport(
  source: { readonly lines: number; readonly pages: number | null; readonly encoding: string | null },
  figures: readonly Figure[],
  findings: readonly Finding[],
): ImportReport {
  const byUse = Object.fromEntries(
    FIGURE_USES.map((use) => [use, figures.filter((one) => one.use === use).length]),
  );
  const percentages = figures.filter(({ text }) => /[%％]$|パーセント$/.test(text)).length;
  const sorted = [...findings].sort(
    (one, other) =>
      rank(one) - rank(other) || lineOf(one) - lineOf(other) || one.code.localeCompare(other.code, 'en'),
  );
  return {
    ...source,
    counts: {
      figures: figures.length,
      amounts: figures.length - percentages,
      percentages,
      unexplained: byUse['unexplained'] ?? 0,
      byUse: byUse as Record<Figure['use'], number>,
    },
    figures,
    findings: sorted,
    clean: !findings.some(({ severity }) => severity === 'warning'),
  };
}

const rank = ({ severity }: Finding): number => (severity === 'warning' ? 0 : 1);
const lineOf = (finding: Finding): number => ('line' in finding ? finding.line : 0);
