import { type Answer, answer, type IndexedDocument, type Library, makeTable } from '@cyberbudget/core';
import type { Bar, Chart, LegendRole } from './chart.ts';
import { amountText, type ChartOptions, chartOf } from './chart-options.ts';
import { ministryBar } from './ministry-bar.ts';
import { closingNumber, type MinistryFigures, ministryFigures, otherFigures } from './ministry-figures.ts';
import { NumberedNotes } from './numbered-notes.ts';

const SUBJECT = {
  ja: '政府のサイバーセキュリティ予算：府省庁別',
  en: 'Japan’s cybersecurity budget by ministry',
};

/**
 * 府省庁: each ministry in the order of the document, as long as its printed or estimated amount,
 * with the bounds of an estimate as whiskers and the listed programs as a part. Every yen is drawn
 * once: a ministry without a share is inside その他, and what is not listed is a bar of its own
 * only where no ministry has an amount or a share.
 */
export function ministryChart(
  index: IndexedDocument,
  library: Library,
  options: ChartOptions,
): Answer<Chart> {
  const table = makeTable('ministry', index, library);
  if (!table.ok) return table;
  const numbered = new NumberedNotes();
  const figures = otherFigures(ministryFigures(table.value));
  const bars = figures.map((one) => ministryBar(one, numbered, options));
  const remainder = figures.some(hasWhole) ? null : closingNumber(table.value, 'unlisted');
  return answer(
    chartOf(table.value, options, {
      subject: SUBJECT,
      groups: [{ title: null, bars: [...bars, ...(remainder === null ? [] : [rest(remainder, options)])] }],
      legend: LEGEND.filter((role) => isDrawn(role, bars, remainder)),
      numbered: numbered.texts,
    }),
  );
}

const LEGEND: readonly LegendRole[] = ['listed', 'estimate', 'range', 'unlisted'];

const isDrawn = (role: LegendRole, bars: readonly Bar[], remainder: number | null): boolean =>
  role === 'range'
    ? bars.some(({ range }) => range !== null)
    : (role === 'unlisted' && remainder !== null) ||
      bars.some(({ segments }) => segments.some((segment) => segment.role === role));

const hasWhole = ({ amount, estimate }: MinistryFigures): boolean => (amount ?? estimate) !== null;

function rest(amountYen: number, options: ChartOptions): Bar {
  const label = options.language === 'ja' ? '非掲載' : 'Not listed';
  return {
    label,
    short: label,
    segments: [{ role: 'unlisted', amountYen }],
    range: null,
    amount: amountText(amountYen, options),
    remark: '',
    notes: [],
  };
}
