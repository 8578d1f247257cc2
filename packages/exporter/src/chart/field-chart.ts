import { type Answer, answer, type IndexedDocument, type Library } from '@cyberbudget/core';
import type { Bar, Chart, Segment } from './chart.ts';
import { amountText, type ChartOptions, chartOf } from './chart-options.ts';
import { tableRows } from './table-rows.ts';

/** 分野: the published total of each field, in the order of their codes, as what is listed and what is not. */
export function fieldChart(index: IndexedDocument, library: Library, options: ChartOptions): Answer<Chart> {
  const found = tableRows('field', index, library, options);
  if (!found.ok) return found;
  const { table, rows } = found.value;
  const bars = rows.flatMap(({ kind, label, amounts }): Bar[] => {
    const { listed, unlisted, amount } = amounts;
    if (kind !== 'body' || amount == null) return [];
    const all: Segment[] = [
      { role: 'listed', amountYen: listed ?? 0 },
      { role: 'unlisted', amountYen: unlisted ?? 0 },
    ];
    const [shown, whole] = [amountText(listed ?? 0, options), amountText(amount, options)];
    const remark = options.language === 'ja' ? `うち掲載 ${shown}` : `listed ${shown}`;
    return [
      { label, segments: all.filter(({ amountYen }) => amountYen > 0), amount: whole, remark, notes: [] },
    ];
  });
  return answer(chartOf(table, options, { groups: [{ title: null, bars }], legend: ['listed', 'unlisted'] }));
}
