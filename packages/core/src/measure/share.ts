import { answer } from '../problem/problem.ts';
import { shareFigure } from './figure-behind.ts';
import { shareKind } from './figure-sums.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedShare } from './subject.ts';

const NAME = { ja: '構成比', en: 'share' } as const;

/** 構成比: the printed share, as a fraction; never a computed one. */
export const share = {
  id: 'share',
  name: NAME,
  heading: { ja: '構成比', en: 'Share' },
  help: {
    ja: '資料に記載された構成比（10.4%は0.104）。計算値ではありません。',
    en: 'The share as printed (10.4% is 0.104), not a computed one.',
  },
  quantity: 'fraction',
  calculate: (subject) => {
    const printed = printedShare(subject);
    return printed === null ? notPublished(NAME, subject) : answer(printed.share);
  },
  figures: shareFigure,
  formula: (subject, figures) => figures.sum('share', shareKind(subject), subject),
} as const satisfies Measure;
