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

const SUBJECT = {
  ja: '政府のサイバーセキュリティ予算：分野別',
  en: 'Japan’s cybersecurity budget by strategy field',
};

/**
 * 分野: the published amount of each field, in the order of their codes, as what is listed and what
 * is not.
 */
export function fieldChart(index: IndexedDocument, library: Library, options: ChartOptions): Answer<Chart> {
  const table = makeTable('field', index, library);
  if (!table.ok) return table;
  const records = tableRecords(table.value, { rows: 'body', unit: '円', language: options.language });
  const bars = records.flatMap((record): Bar[] => {
    const label = String(record['strategyField'] ?? '');
    const [listed, unlisted, amount] = ['listed', 'unlisted', 'amount'].map((id) => amountOf(record[id]));
    if (amount == null) return [];
    const all: Segment[] = [
      { role: 'listed', amountYen: listed ?? 0 },
      { role: 'unlisted', amountYen: unlisted ?? 0 },
    ];
    const shown = amountText(listed ?? 0, options);
    return [
      {
        label,
        short: label,
        segments: all.filter(({ amountYen }) => amountYen > 0),
        range: null,
        amount: amountText(amount, options),
        remark: options.language === 'ja' ? `うち掲載額 ${shown}` : `listed ${shown}`,
        notes: [],
      },
    ];
  });
  return answer(
    chartOf(table.value, options, {
      subject: SUBJECT,
      groups: [{ title: null, bars }],
      legend: ['listed', 'unlisted'],
    }),
  );
}
