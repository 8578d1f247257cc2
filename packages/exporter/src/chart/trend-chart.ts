import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  PHASE_NAMES,
  PHASES,
  tableKindByName,
  type YearTotal,
  yearTotals,
} from '@cyberbudget/core';
import type { Bar, BarGroup, Chart } from './chart.ts';
import { amountText, type ChartOptions, chartOf } from './chart-options.ts';

/**
 * 推移: the totals of all known years, a group for each stage, because requests, drafts and initial budgets are not
 * comparable. Every bar refers to its source, and to the note on its scope where there is one.
 */
export function trendChart(index: IndexedDocument, library: Library, options: ChartOptions): Answer<Chart> {
  const made = tableKindByName('trend')?.make(index, library);
  if (made?.ok !== true) return made ?? { ok: false, problem: { code: 'no-document' } };
  const numbered = new Numbered();
  const groups = PHASES.map(
    (phase): BarGroup => ({
      title: PHASE_NAMES[phase][options.language],
      bars: yearTotals(library)
        .filter((total) => total.phase === phase)
        .map((total) => bar(total, numbered, options)),
    }),
  ).filter(({ bars }) => bars.length > 0);
  return answer(
    chartOf(made.value, options, { groups, legend: ['own', 'second-hand'], numbered: numbered.texts }),
  );
}

function bar(
  { fiscalYear, amountYen, origin, source, url, note }: YearTotal,
  numbered: Numbered,
  options: ChartOptions,
): Bar {
  const { language } = options;
  const where = url === null ? source[language] : `${source[language]} ${url}`;
  const notes = [
    numbered.of(where),
    ...(note === null ? [] : [numbered.of(`${fiscalYear}: ${note[language]}`)]),
  ];
  const label = language === 'ja' ? `${fiscalYear}年度` : `FY${fiscalYear}`;
  return {
    label,
    segments: [{ role: origin, amountYen }],
    amount: amountText(amountYen, options),
    remark: '',
    notes,
  };
}

/** Notes under their numbers; the same text has one number. */
class Numbered {
  readonly texts: string[] = [];

  of(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known + 1 : this.texts.push(text);
  }
}
