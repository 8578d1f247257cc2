import { type Bounds, roundingBounds, shareBounds } from '../amount/rounding.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { amountFigure, estimateFigures, type FigureBehind, programFigures } from './figure-behind.ts';
import { amountKind, type FigureSums, shareKind, wholeOf } from './figure-sums.ts';
import type { Measure } from './measure.ts';
import { notPublished } from './not-published.ts';
import { pairBounds } from './pair-bounds.ts';
import { printedAmount, printedShare, type Subject, subjectName } from './subject.ts';

const LOW = { ja: '下限', en: 'low' } as const;
const HIGH = { ja: '上限', en: 'high' } as const;

/**
 * The bounds that rounding leaves open: of the estimate for a ministry, of the printed amount for
 * the whole or a field; for a ministry within a field, what totals, shares and listed programs
 * together leave open (取りうる範囲).
 * @param name the measure that is asked for, as a problem names it
 * @returns whole yen, low <= high. FY2023: 総務省 142.71 to 144.10, 厚生労働省 25.51 to 26.89 億円
 */
export function impliedBounds(subject: Subject, name: Measure['name'] = LOW): Answer<Bounds> {
  const printed = printedAmount(subject);
  if (printed !== null) return answer(roundingBounds(printed));
  const { index, ministry, strategyField } = subject;
  if (ministry !== null && strategyField !== null) {
    const found = pairBounds(index).of(ministry, strategyField);
    return found === null
      ? problem({ code: 'figures-contradict', name: subjectName(subject) })
      : answer(found);
  }
  const share = printedShare(subject);
  const { total } = index.document;
  if (share === null || total === null) return notPublished(name, subject);
  return answer(shareBounds(total, share));
}

/**
 * Whether a subject is a ministry within a field, whose bounds follow from the whole table of
 * figures.
 */
export const isPair = ({ ministry, strategyField, program }: Subject): boolean =>
  ministry !== null && strategyField !== null && program === undefined;

/** What the bounds rest on; of a pair also the total of its field and its listed programs. */
function boundFigures(subject: Subject): FigureBehind[] {
  if (!isPair(subject)) return estimateFigures(subject);
  const { index, ministry, strategyField } = subject;
  return [
    ...estimateFigures({ index, ministry, strategyField: null }),
    ...amountFigure({ index, ministry: null, strategyField }),
    ...programFigures(subject),
  ];
}

const end = (subject: Subject, side: keyof Bounds, name: Measure['name']): Answer<number> => {
  const bounds = impliedBounds(subject, name);
  return bounds.ok ? answer(bounds.value[side]) : bounds;
};

/**
 * Half a unit of rounding off a printed amount; of a share of the total both move. The inner ROUND
 * takes away binary noise.
 */
function formula(sign: '-' | '+', subject: Subject, figures: FigureSums): string | null {
  if (isPair(subject)) return null;
  const printed = printedAmount(subject) !== null;
  const of = printed ? subject : wholeOf(subject);
  const [amount, rounding] = (['amountYen', 'roundingYen'] as const).map((number) =>
    figures.sum(number, amountKind(of), of),
  );
  const moved = `${amount}${sign}${rounding}/2`;
  if (printed) return moved;
  const [share, step] = (['share', 'shareRounding'] as const).map((number) =>
    figures.sum(number, shareKind(subject), subject),
  );
  const part = `${share}${sign}${step}/2`;
  return sign === '-'
    ? `ROUNDUP(ROUND(MAX(0,${part})*(${moved}),3),0)`
    : `ROUNDDOWN(ROUND((${part})*(${moved}),3),0)`;
}

/** 下限: the least that rounding leaves open. */
export const low = {
  id: 'low',
  name: LOW,
  heading: { ja: '下限', en: 'Low' },
  help: {
    ja: '四捨五入の幅を考慮した、推計額（政府全体・分野は公表額）の下限。府省庁と分野の組では、資料の数値から取りうる範囲の下限。',
    en: 'The lowest value consistent with rounding of the estimate (ministry) or the published amount (government-wide, field); for a ministry within a field, of what the printed figures allow.',
  },
  quantity: 'yen',
  finer: true,
  calculate: (subject) => end(subject, 'low', LOW),
  figures: boundFigures,
  formula: (subject, figures) => formula('-', subject, figures),
} as const satisfies Measure;

/** 上限: the most that rounding leaves open. */
export const high = {
  id: 'high',
  name: HIGH,
  heading: { ja: '上限', en: 'High' },
  help: {
    ja: '四捨五入の幅を考慮した、推計額（政府全体・分野は公表額）の上限。府省庁と分野の組では、資料の数値から取りうる範囲の上限。',
    en: 'The highest value consistent with rounding of the estimate (ministry) or the published amount (government-wide, field); for a ministry within a field, of what the printed figures allow.',
  },
  quantity: 'yen',
  finer: true,
  calculate: (subject) => end(subject, 'high', HIGH),
  figures: boundFigures,
  formula: (subject, figures) => formula('+', subject, figures),
} as const satisfies Measure;
