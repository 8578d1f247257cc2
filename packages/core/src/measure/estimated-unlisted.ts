import { subtractYen } from '../amount/yen.ts';
import { answer } from '../problem/problem.ts';
import { estimate } from './estimate.ts';
import { estimateFigures, programFigures } from './figure-behind.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { ESTIMATED_UNLISTED } from './not-published.ts';
import { listedPrograms } from './subject.ts';

/**
 * 推計非掲載額: the estimate less the listed programs. It is named an estimate because it is one:
 * 総務省 143.4 − 33.9 = 109.5, with the bounds of the estimate. A little below 0 where the share
 * was rounded down (外務省).
 */
export const estimatedUnlisted = {
  id: 'estimated-unlisted',
  name: ESTIMATED_UNLISTED,
  heading: { ja: '推計非掲載額', en: 'Not listed (estimate)' },
  help: {
    ja: '推計額から掲載額を差し引いた推計。構成比の四捨五入により0をわずかに下回ることがあります。',
    en: 'The estimate minus the listed programs, itself an estimate; rounding of the share can put it slightly below 0.',
  },
  quantity: 'yen',
  calculate: (subject) => {
    const whole = estimate.calculate(subject);
    if (!whole.ok) return whole;
    const found = listedPrograms(subject);
    return found.ok ? answer(subtractYen(whole.value, found.value.sum)) : found;
  },
  figures: (subject) => [...estimateFigures(subject), ...programFigures(subject)],
  formula: (subject, figures) => `${estimate.formula(subject, figures)}-${listed.formula(subject, figures)}`,
} as const satisfies Measure;
