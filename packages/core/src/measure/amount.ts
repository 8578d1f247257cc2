import { answer } from '../problem/problem.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedAmount } from './subject.ts';

/** 予算額: the amount printed for exactly what was asked, else the sum of its listed programs. Never an estimate. */
export const amount: Measure = {
  id: 'amount',
  help: {
    ja: '資料がそのまま示す額（全体・分野）。なければ掲載された施策の合計。推計はしません。',
    en: 'The amount the document prints for it (whole, field), else the sum of its listed programs. Never an estimate.',
  },
  quantity: 'yen',
  of: (subject) => {
    const printed = printedAmount(subject);
    if (printed !== null) return answer(printed.amountYen);
    return subject.ministry === null ? notPublished('amount', subject, null) : listed.of(subject);
  },
};
