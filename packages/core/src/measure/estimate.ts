import { shareOfAmount } from '../amount/rounding.ts';
import { answer } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedAmount, printedShare } from './subject.ts';

/** 推計額: share x total for a ministry; the printed total where there is one. */
export const estimate: Measure = {
  id: 'estimate',
  help: {
    ja: '府省庁の構成比×総額による推計。全体と分野は公表額そのもの。',
    en: "A ministry's printed share times the total; for the whole and a field the printed amount itself.",
  },
  quantity: 'yen',
  of: (subject) => {
    const printed = printedAmount(subject);
    if (printed !== null) return answer(printed.amountYen);
    const share = printedShare(subject);
    const { total } = subject.index.document;
    if (share === null || total === null) return notPublished('estimate', subject, null);
    return answer(shareOfAmount(total.amountYen, share.share));
  },
};
