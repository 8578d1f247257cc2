import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { sameStage } from '../stage/stage.ts';
import { cleanText } from '../text/clean.ts';
import type { Line } from '../text/line.ts';

/** The printed heading of the publication, with its stage as printed; the stage alone where there is no heading. */
export function readTitle(lines: readonly Line[], stage: Stage): string {
  const heading = lines.find(
    ({ folded }) => folded.length < 60 && /(?:に関する|関係|関連)予算\s*$/.test(folded),
  );
  const staged = lines.flatMap((line) =>
    findStageLabels(line.folded)
      .filter((label) => {
        const named = stageOf(label, stage);
        return named !== null && sameStage(named, stage);
      })
      .map(({ start, end }) => cleanText(line.raw.slice(start, end))),
  )[0];
  const printed = heading === undefined ? '' : cleanText(heading.raw);
  if (staged === undefined) return printed;
  return printed === '' || printed.includes(staged) ? printed || staged : `${printed}（${staged}）`;
}
