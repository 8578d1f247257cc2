import { findStageLabels } from '../stage/find-stage-labels.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remember.ts';
import { withoutLeaders } from '../text/signs.ts';
import { holdsOnly } from '../text/words.ts';

/**
 * A title without the brackets, leaders, colons and the label of year and stage that lead to its
 * amount.
 */
export const trimTitle = remembered((text: string): string => {
  const bare = withoutLeaders(text);
  const label = findStageLabels(fold(bare)).at(-1);
  return label === undefined || !holdsOnly(bare.slice(label.end), ')）]］〕:：') || label.start === 0
    ? bare
    : withoutLeaders(bare.slice(0, label.start));
});
