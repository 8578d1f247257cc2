import type { Line } from '../page/line.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { sameStage } from '../stage/stage.ts';
import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { hasAmount } from '../text/number-form.ts';
import { endsWithOne, includesOne, startsWithOne } from '../text/words.ts';

/** Among how many lines a cover's title is looked for. */
const COVER = 12;
/**
 * "令和８年度 サイバーセキュリティ関係予算案の概要": a title in other words, no entry of a list.
 */
const isTitle = (folded: string): boolean => {
  const at = folded.indexOf('サイバー');
  const namesBudget = at >= 0 && includesOne(folded.slice(at), ['予算', '概算要求']);
  return namesBudget && !startsWithOne(folded, '【[(<〈・※●○■□◆◇➢▪-') && !hasAmount(folded);
};

/**
 * The printed heading of the publication, with its stage as printed; the stage alone where there is
 * no heading.
 */
export function readTitle(lines: readonly Line[], stage: Stage): string {
  const short = lines.filter(({ folded }) => folded.trim().length < 60);
  const heading =
    short.find(({ folded }) => endsWithOne(folded.trimEnd(), ['に関する予算', '関係予算', '関連予算'])) ??
    short.slice(0, COVER).find(({ folded }) => isTitle(folded));
  const staged =
    printedStage(
      lines.map(({ raw }) => raw),
      stage,
    ) ?? printedStage(joinedPairs(lines), stage);
  const printed = heading === undefined ? '' : cleanText(heading.raw);
  if (staged === null) return printed;
  return printed === '' || printed.includes(staged) ? printed || staged : `${printed}（${staged}）`;
}

/** The stage as the first text prints it that names it. */
function printedStage(texts: readonly string[], stage: Stage): string | null {
  for (const text of texts) {
    const label = findStageLabels(fold(text)).find((one) => {
      const named = stageOf(one, stage);
      return named !== null && sameStage(named, stage);
    });
    if (label !== undefined) return cleanText(text.slice(label.start, label.end));
  }
  return null;
}

/** Each line of the first ones with the next: a cover breaks the stage in two. */
const joinedPairs = (lines: readonly Line[]): string[] =>
  lines.slice(0, 200).map(({ raw }, index) => raw.trim() + (lines[index + 1]?.raw.trim() ?? ''));
