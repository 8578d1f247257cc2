import { FIGURE_USES, type Figure } from '@cyberbudget/core';
import type { ImportNotice } from '../problem/problem.ts';
import type { ImportReport } from '../result/import-result.ts';
import { endsWithOne } from '../text/words.ts';

/** Counts the account and puts the notices in order: warnings first, then as printed. */
export function toReport(
  source: { readonly lines: number; readonly pages: number | null; readonly encoding: string | null },
  { figures, anchors, printed }: Pick<ImportReport, 'figures' | 'anchors' | 'printed'>,
  notices: readonly ImportNotice[],
): ImportReport {
  const byUse = Object.fromEntries(
    FIGURE_USES.map((use) => [use, figures.filter((one) => one.use === use).length]),
  );
  const percentages = figures.filter(({ text }) => endsWithOne(text, ['%', '％', 'パーセント'])).length;
  const sorted = [...notices].sort(
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
    anchors,
    printed,
    notices: sorted,
    clean: !notices.some(({ severity }) => severity === 'warning'),
  };
}

const rank = ({ severity }: ImportNotice): number => (severity === 'warning' ? 0 : 1);
const lineOf = (notice: ImportNotice): number => ('line' in notice ? notice.line : 0);
