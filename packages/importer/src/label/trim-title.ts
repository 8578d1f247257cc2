import { findStageLabels } from '../stage/find-stage-labels.ts';
import { bracketsBehind } from '../text/brackets.ts';
import { fold } from '../text/fold.ts';
import { isNoAmount } from '../text/no-amount.ts';
import { remembered } from '../text/remember.ts';
import { withoutLeaders } from '../text/signs.ts';
import { holdsOnly } from '../text/words.ts';
import { withoutStatusBehind } from './status-mark.ts';

/**
 * A title without the brackets, leaders, colons and the label of year and stage that lead to its
 * amount.
 */
export const trimTitle = remembered((text: string): string => {
  const bare = withoutStatusBehind(withoutNoAmount(withoutLeaders(text)));
  const label = findStageLabels(fold(bare)).at(-1);
  return label === undefined || !holdsOnly(bare.slice(label.end), ')）]］〕:：') || label.start === 0
    ? bare
    : withoutLeaders(bare.slice(0, label.start));
});

/** "…（－）": the year before has no amount. */
function withoutNoAmount(text: string): string {
  const behind = bracketsBehind(fold(text), '([', 8);
  if (behind === null || !isNoAmount(behind.inside.trim())) return text;
  return withoutLeaders(text.slice(0, text.length - behind.length));
}
