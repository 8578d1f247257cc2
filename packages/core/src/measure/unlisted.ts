import { subtractYen } from '../amount/yen.ts';
import { answer } from '../problem/problem.ts';
import { amountFigure, programFigures } from './figure-behind.ts';
import { amountKind } from './figure-sums.ts';
import { listed } from './listed.ts';
import type { Measure } from './measure.ts';
import { ESTIMATE, ESTIMATED_UNLISTED, notPublished } from './not-published.ts';
import { listedPrograms, printedAmount } from './subject.ts';

const NAME = { ja: '非掲載額', en: 'unlisted' } as const;

/**
 * 非掲載額: the printed amount less the listed programs, for the whole, a field, or a ministry
 * whose amount is printed.
 */
export const unlisted = {
  id: 'unlisted',
  name: NAME,
  heading: { ja: '非掲載額', en: 'Not listed' },
  help: {
    ja: '公表額から掲載額を差し引いた額（政府全体・分野、公表額のある府省庁）。',
    en: 'The published amount minus the listed programs (government-wide, a field, a ministry with a published amount).',
  },
  quantity: 'yen',
  calculate: (subject) => {
    const printed = printedAmount(subject);
    const found = listedPrograms(subject);
    if (printed === null) return notPublished(NAME, subject, found.ok ? ESTIMATED_UNLISTED : ESTIMATE);
    return found.ok ? answer(subtractYen(printed.amountYen, found.value.sum)) : found;
  },
  figures: (subject) => [...amountFigure(subject), ...programFigures(subject)],
  formula: (subject, figures) =>
    `${figures.sum('amountYen', amountKind(subject), subject)}-${listed.formula(subject, figures)}`,
} as const satisfies Measure;
