import { shareOfAmount } from '../amount/rounding.ts';
import { answer } from '../problem/problem.ts';
import { estimateFigures } from './figure-behind.ts';
import { amountKind, shareKind, wholeOf } from './figure-sums.ts';
import type { Measure } from './measure.ts';
import { ESTIMATE, notPublished } from './not-published.ts';
import { printedAmount, printedShare } from './subject.ts';

/** 推計額: share x total for a ministry; the printed total where there is one. */
export const estimate = {
  id: 'estimate',
  name: ESTIMATE,
  heading: { ja: '推計額', en: 'Estimate' },
  help: {
    ja: '府省庁は構成比×公表総額による推計。公表額があれば（政府全体・分野など）その額。',
    en: 'For a ministry, its printed share × the published total; where an amount is published (government-wide, a field), that amount.',
  },
  quantity: 'yen',
  calculate: (subject) => {
    const printed = printedAmount(subject);
    if (printed !== null) return answer(printed.amountYen);
    const share = printedShare(subject);
    const { total } = subject.index.document;
    if (share === null || total === null) return notPublished(ESTIMATE, subject);
    return answer(shareOfAmount(total.amountYen, share.share));
  },
  figures: estimateFigures,
  formula: (subject, figures) => {
    if (printedAmount(subject) !== null) return figures.sum('amountYen', amountKind(subject), subject);
    const share = figures.sum('share', shareKind(subject), subject);
    return `ROUND(${share}*${figures.sum('amountYen', 'total', wholeOf(subject))},0)`;
  },
} as const satisfies Measure;
