import { answer } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { listedPrograms } from './subject.ts';

/** 件数: the number of listed programs. */
export const count: Measure = {
  id: 'count',
  help: { ja: '掲載された施策の数。', en: 'The number of listed programs.' },
  quantity: 'count',
  of: (subject) => {
    const found = listedPrograms(subject);
    return found.ok ? answer(found.value.programs.length) : found;
  },
};
