import { answer } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedShare } from './subject.ts';

/** 構成比: the printed share, as a fraction; never a computed one. */
export const share: Measure = {
  id: 'share',
  help: {
    ja: '資料に印刷された構成比（10.4%は0.104）。計算した値ではありません。',
    en: 'The share as printed (10.4% is 0.104), not a computed one.',
  },
  quantity: 'fraction',
  of: (subject) => {
    const printed = printedShare(subject);
    return printed === null ? notPublished('share', subject, null) : answer(printed.share);
  },
};
