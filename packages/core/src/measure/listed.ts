import { answer } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { listedPrograms } from './subject.ts';

/** 掲載額: the sum of the listed programs. */
export const listed: Measure = {
  id: 'listed',
  help: {
    ja: '資料が「主な施策」として掲載した施策の額の合計。府省庁の予算の全部ではありません。',
    en: "The sum of the programs the document lists as examples. It is not the ministry's whole budget.",
  },
  quantity: 'yen',
  of: (subject) => {
    const found = listedPrograms(subject);
    return found.ok ? answer(found.value.sum) : found;
  },
};
