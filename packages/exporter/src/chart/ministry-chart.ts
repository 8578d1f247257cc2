import { type Answer, answer, CLOSING_LABELS, type IndexedDocument, type Library } from '@cyberbudget/core';
import type { Bar, Chart, Segment } from './chart.ts';
import { amountText, type ChartOptions, chartOf } from './chart-options.ts';
import { tableRows } from './table-rows.ts';

/**
 * 府省庁: what is listed for each ministry in the order of the document, what its share implies beyond that, and last the
 * honest remainder: the listed amounts and 非掲載 make the published total.
 */
export function ministryChart(
  index: IndexedDocument,
  library: Library,
  options: ChartOptions,
): Answer<Chart> {
  const found = tableRows('ministry', index, library, options);
  if (!found.ok) return found;
  const { table, rows } = found.value;
  const bars = rows.flatMap(({ kind, label, amounts }): Bar[] => {
    const { listed = null, estimate = null } = amounts;
    if (kind === 'unlisted' && listed !== null) return [remainder(label, listed, options)];
    if (kind !== 'body' || (listed === null && estimate === null)) return [];
    return [
      {
        label,
        segments: segments(listed, estimate),
        amount: listed === null ? '–' : amountText(listed, options),
        remark: estimateText(estimate, options),
        notes: [],
      },
    ];
  });
  return answer(
    chartOf(table, options, { groups: [{ title: null, bars }], legend: ['listed', 'estimate', 'unlisted'] }),
  );
}

const remainder = (label: string, amountYen: number, options: ChartOptions): Bar => ({
  label: label === '' ? CLOSING_LABELS.unlisted[options.language] : label,
  segments: [{ role: 'unlisted', amountYen }],
  amount: amountText(amountYen, options),
  remark: '',
  notes: [],
});

function segments(listed: number | null, estimate: number | null): Segment[] {
  const solid = listed ?? 0;
  const beyond = Math.max(0, (estimate ?? 0) - solid);
  const all: Segment[] = [
    { role: 'listed', amountYen: solid },
    { role: 'estimate', amountYen: beyond },
  ];
  return all.filter(({ amountYen }) => amountYen > 0);
}

function estimateText(estimate: number | null, options: ChartOptions): string {
  if (estimate === null) return '';
  const implied = amountText(estimate, options);
  return options.language === 'ja' ? `推計 ${implied}` : `est. ${implied}`;
}
