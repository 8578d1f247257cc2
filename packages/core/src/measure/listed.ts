import { answer } from '../problem/problem.ts';
import { programFigures } from './figure-behind.ts';
import type { Measure } from './measure.ts';
import { LISTED } from './not-published.ts';
import { listedPrograms } from './subject.ts';

/** 掲載額: the sum of the listed programs. */
export const listed = {
  id: 'listed',
  name: LISTED,
  heading: { ja: '掲載額', en: 'Listed' },
  help: {
    ja: '資料に「主な施策例」として掲載された施策の金額の合計。府省庁の予算の全体ではありません。',
    en: "The sum of the main programs that the document lists as examples. It is not the ministry's whole budget.",
  },
  quantity: 'yen',
  calculate: (subject) => {
    const found = listedPrograms(subject);
    return found.ok ? answer(found.value.sum) : found;
  },
  figures: programFigures,
  formula: (subject, figures) => figures.sum('amountYen', 'program', subject),
} as const satisfies Measure;
