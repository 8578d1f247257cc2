import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  makeTable,
  PHASES,
  stageName,
  type YearTotal,
  yearTotals,
} from '@cyberbudget/core';
import type { Bar, BarGroup, Chart } from './chart.ts';
import { amountText, type ChartOptions, chartOf } from './chart-options.ts';
import { NumberedNotes } from './numbered-notes.ts';

const SUBJECT = {
  ja: '政府のサイバーセキュリティ予算：総額の推移',
  en: 'Japan’s cybersecurity budget: totals by year and stage',
};

/**
 * 推移: the totals of all known years, a group for each stage, because requests, drafts and initial
 * budgets are not comparable. Every bar refers to its source, and to the note on its scope where
 * there is one.
 */
export function trendChart(index: IndexedDocument, library: Library, options: ChartOptions): Answer<Chart> {
  const made = makeTable('trend', index, library);
  if (!made.ok) return made;
  const numbered = new NumberedNotes();
  const groups = byStage(yearTotals(library)).map(
    ([first, ...others]): BarGroup => ({
      title: stageName(first)[options.language],
      bars: sameAmounts([first, ...others]).map((totals) => bar(totals, numbered, options)),
    }),
  );
  return answer(
    chartOf(made.value, options, {
      subject: SUBJECT,
      groups,
      legend: ['own', 'second-hand'],
      numbered: numbered.texts,
    }),
  );
}

/** At least one total. */
type Totals = readonly [YearTotal, ...YearTotal[]];

/**
 * The totals of each stage, in the order of the stages: what includes two stages is a stage of its
 * own, and the last.
 */
const byStage = (totals: readonly YearTotal[]): Totals[] =>
  STAGES.flatMap(([phase, together]): Totals[] => {
    const [first, ...others] = totals.filter((total) => total.phase === phase && total.together === together);
    return first === undefined ? [] : [[first, ...others]];
  });

const STAGES = [...PHASES.map((phase) => [phase, null] as const), ['initial', 'supplementary'] as const];

/** What several sources quote alike is one bar; what contradicts stands in a bar of its own. */
function sameAmounts(totals: Totals): Totals[] {
  const bars = new Map<string, Totals>();
  for (const total of totals) {
    const { fiscalYear, amountYen, certainty } = total;
    const key = [fiscalYear, amountYen, certainty].join(' ');
    const known = bars.get(key);
    bars.set(key, known === undefined ? [total] : [...known, total]);
  }
  return [...bars.values()];
}

function bar(totals: Totals, numbered: NumberedNotes, options: ChartOptions): Bar {
  const { language } = options;
  const [{ fiscalYear, amountYen, origin, certainty }] = totals;
  const notes = totals.flatMap(({ source, url, note }) => [
    numbered.of(url === null ? source[language] : `${source[language]} ${url}`),
    ...(note === null ? [] : [numbered.of(`${fiscalYear}: ${note[language]}`)]),
  ]);
  const label = language === 'ja' ? `${fiscalYear}年度` : `FY${fiscalYear}`;
  return {
    label,
    short: label,
    segments: [{ role: origin, amountYen }],
    range: null,
    amount: amountText(amountYen, options),
    remark: certainty === null ? '' : REMARKS[certainty][language],
    notes,
  };
}

const REMARKS = {
  about: { ja: '概数', en: 'about' },
  inferred: { ja: '推定', en: 'inferred' },
} as const;
