import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  makeTable,
  tableRecords,
} from '@cyberbudget/core';
import type { Bar, Chart, Segment } from './chart.ts';
import { amountOf, amountText, type ChartOptions, chartOf } from './chart-options.ts';

/**
 * 府省庁: what is listed for each ministry in the order of the document, what its share implies or its printed amount holds
 * beyond that, and last the honest remainder: the listed amounts and 非掲載 make the published total.
 */
export function ministryChart(
  index: IndexedDocument,
  library: Library,
  options: ChartOptions,
): Answer<Chart> {
  const table = makeTable('ministry', index, library);
  if (!table.ok) return table;
  const records = tableRecords(table.value, { rows: 'all', unit: '円', language: options.language });
  const bars = records.flatMap(({ kind, ...record }): Bar[] => {
    const label = String(record['ministry'] ?? '');
    const [listed, estimate] = [amountOf(record['listed']), amountOf(record['estimate'])];
    const amount = amountOf(record['amount']);
    if (kind === 'unlisted' && listed !== null) return [remainder(label, listed, options)];
    if (kind !== 'body' || (listed === null && estimate === null)) return [];
    return [
      {
        label,
        segments: segments(listed, estimate, amount === null ? 'estimate' : 'unlisted'),
        amount: listed === null ? '–' : amountText(listed, options),
        remark: amount === null ? estimateText(estimate, options) : publishedText(amount, options),
        notes: [],
      },
    ];
  });
  return answer(
    chartOf(table.value, options, {
      groups: [{ title: null, bars }],
      legend: ['listed', 'estimate', 'unlisted'],
    }),
  );
}

const remainder = (label: string, amountYen: number, options: ChartOptions): Bar => ({
  label,
  segments: [{ role: 'unlisted', amountYen }],
  amount: amountText(amountYen, options),
  remark: '',
  notes: [],
});

/** @param role what lies beyond the listed amount: implied by a share, or part of a printed amount */
function segments(listed: number | null, estimate: number | null, role: 'estimate' | 'unlisted'): Segment[] {
  const solid = listed ?? 0;
  const beyond = Math.max(0, (estimate ?? 0) - solid);
  const all: Segment[] = [
    { role: 'listed', amountYen: solid },
    { role, amountYen: beyond },
  ];
  return all.filter(({ amountYen }) => amountYen > 0);
}

function publishedText(amount: number, options: ChartOptions): string {
  const printed = amountText(amount, options);
  return options.language === 'ja' ? `公表 ${printed}` : `publ. ${printed}`;
}

function estimateText(estimate: number | null, options: ChartOptions): string {
  if (estimate === null) return '';
  const implied = amountText(estimate, options);
  return options.language === 'ja' ? `推計 ${implied}` : `est. ${implied}`;
}
