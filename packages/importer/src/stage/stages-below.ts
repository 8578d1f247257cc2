import type { Line } from '../page/line.ts';
import { wordsOf } from '../text/words.ts';
import { findStageLabels } from './find-stage-labels.ts';
import type { StageLabel } from './stage.ts';

/**
 * Years on one line and their stages on the next: "令和８年度 令和７年度" / "要求額 当初予算額".
 */
export function withStagesBelow(
  labels: readonly StageLabel[],
  next: Line | undefined,
  folded: string,
): readonly StageLabel[] {
  if (next === undefined || labels.length < 2 || labels.some(({ phase }) => phase !== null)) return labels;
  const words = wordsOf(next.folded.slice(0, 200));
  if (words.length !== labels.length) return labels;
  return labels.map((label, index) => {
    const year = folded.slice(label.start, label.end);
    const [joined] = findStageLabels(year + (words[index] ?? ''));
    return joined === undefined ? label : { ...label, phase: joined.phase };
  });
}
