import { answer } from '../problem/problem.ts';
import { estimate } from './estimate.ts';
import { estimateFigures, programFigures } from './figure-behind.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { listedPrograms } from './subject.ts';

const NAME = { ja: '掲載率', en: 'coverage' } as const;

/**
 * 掲載率: how much of the printed total (or the estimate) the listed programs explain; a fraction.
 * A little above 1 can be rounding (外務省 1.04).
 */
export const coverage = {
  id: 'coverage',
  name: NAME,
  heading: { ja: '掲載率', en: 'Coverage' },
  help: {
    ja: '掲載額÷公表額（府省庁は推計額）。構成比の四捨五入により、府省庁では1をわずかに超えることがあります。',
    en: 'Listed amount / published amount (estimate for a ministry). For a ministry, rounding of the share can put it slightly above 1.',
  },
  quantity: 'fraction',
  calculate: (subject) => {
    const found = listedPrograms(subject);
    if (!found.ok) return found;
    const whole = estimate.calculate(subject);
    return whole.ok && whole.value > 0 ? answer(found.value.sum / whole.value) : notPublished(NAME, subject);
  },
  figures: (subject) => [...estimateFigures(subject), ...programFigures(subject)],
  formula: (subject, figures) => `${listed.formula(subject, figures)}/${estimate.formula(subject, figures)}`,
} as const satisfies Measure;
