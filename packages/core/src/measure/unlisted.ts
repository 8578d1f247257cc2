import { subtractYen } from '../amount/yen.ts';
import { answer } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { listedPrograms, printedAmount } from './subject.ts';

/** 非掲載額: the printed total less the listed programs, for the whole or a field. */
export const unlisted: Measure = {
  id: 'unlisted',
  help: {
    ja: '公表された総額から掲載額を引いた残り（全体・分野）。',
    en: 'The printed total less the listed programs (whole, field).',
  },
  quantity: 'yen',
  of: (subject) => {
    const printed = printedAmount(subject);
    if (printed === null) return notPublished('unlisted', subject, 'estimate');
    const found = listedPrograms(subject);
    return found.ok ? answer(subtractYen(printed.amountYen, found.value.sum)) : found;
  },
};
