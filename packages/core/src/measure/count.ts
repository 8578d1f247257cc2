import { answer } from '../problem/problem.ts';
import { programFigures } from './figure-behind.ts';
import type { Measure } from './measure.ts';
import { listedPrograms } from './subject.ts';

/** 件数: the number of listed programs. */
export const count = {
  id: 'count',
  name: { ja: '件数', en: 'count' },
  heading: { ja: '件数', en: 'Count' },
  help: { ja: '掲載された施策の数。', en: 'The number of listed programs.' },
  quantity: 'count',
  calculate: (subject) => {
    const found = listedPrograms(subject);
    return found.ok ? answer(found.value.programs.length) : found;
  },
  figures: programFigures,
  formula: (subject, figures) => figures.count('program', subject),
} as const satisfies Measure;
