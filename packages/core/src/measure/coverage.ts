import { answer } from '../problem/problem.ts';
import { estimate } from './estimate.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { listedPrograms } from './subject.ts';

/** 掲載率: how much of the printed total (or the estimate) the listed programs explain; a fraction, above 1 in a contradiction. */
export const coverage: Measure = {
  id: 'coverage',
  help: {
    ja: '掲載額÷公表額（府省庁は推計額）。1を超えるのは資料の数字が食い違うとき。',
    en: 'Listed amount / printed amount (estimate for a ministry). Above 1 where the document contradicts itself.',
  },
  quantity: 'fraction',
  of: (subject) => {
    const found = listedPrograms(subject);
    if (!found.ok) return found;
    const whole = estimate.of(subject);
    return whole.ok && whole.value > 0
      ? answer(found.value.sum / whole.value)
      : notPublished('coverage', subject, null);
  },
};
