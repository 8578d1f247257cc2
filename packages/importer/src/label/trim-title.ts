import { findStageLabels } from '../stage/find-stage-labels.ts';
import { fold } from '../text/fold.ts';

const LEADERS = new Set(' 　（([［:：…‥・.');

/** A title without the brackets, leaders, colons and the label of year and stage that lead to its amount. */
export function trimTitle(text: string): string {
  const bare = withoutLeaders(text);
  const label = findStageLabels(fold(bare)).at(-1);
  return label === undefined || /[^)）\]］〕:：\s]/.test(bare.slice(label.end)) || label.start === 0
    ? bare
    : withoutLeaders(bare.slice(0, label.start));
}

function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && LEADERS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}
