import { answer } from '../problem/problem.ts';
import { amountFigure } from './figure-behind.ts';
import { amountKind } from './figure-sums.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedAmount } from './subject.ts';

const NAME = { ja: '公表・掲載額', en: 'amount' } as const;

/**
 * 予算額: the amount printed for exactly what was asked, else the sum of its listed programs. Never
 * an estimate.
 */
export const amount = {
  id: 'amount',
  name: NAME,
  spellings: ['予算額'],
  // In a table it stands where the document prints it, beside what is listed.
  heading: { ja: '公表額', en: 'Published' },
  help: {
    ja: '政府全体と分野は資料の公表額、府省庁は公表額がなければ掲載された施策の合計（府省庁の予算総額ではありません）。推計は含みません。',
    en: 'The published amount (government-wide, a field, some ministries); else the sum of a ministry’s listed programs, not its whole budget. Never an estimate.',
  },
  quantity: 'yen',
  calculate: (subject) => {
    const printed = printedAmount(subject);
    if (printed !== null) return answer(printed.amountYen);
    return subject.ministry === null ? notPublished(NAME, subject) : listed.calculate(subject);
  },
  figures: (subject) => {
    const printed = amountFigure(subject);
    return printed.length > 0 || subject.ministry === null ? printed : listed.figures(subject);
  },
  formula: (subject, figures) =>
    printedAmount(subject) === null
      ? listed.formula(subject, figures)
      : figures.sum('amountYen', amountKind(subject), subject),
} as const satisfies Measure;
