import type { Line } from '../text/line.ts';
import { isBlank } from '../text/line.ts';
import { findStageLabels } from './find-stage-labels.ts';
import type { Stage } from './stage.ts';

/** How much more a heading on the first lines says than a label further down. */
const HEADING_WEIGHT = 5;
const HEADING_LINES = 12;

/**
 * The year and stage that a document is about: the one its labels name most often, those of its first lines counting more;
 * of equals the latest. Supplementary budgets stand beside another stage and count only where there is no other.
 * @returns null where no year is named with a stage
 */
export function documentStage(lines: readonly Line[]): Stage | null {
  const printed = lines.filter((line) => !isBlank(line));
  const votes = new Map<string, { stage: Stage; weight: number }>();
  printed.forEach((line, index) => {
    const weight = index < HEADING_LINES ? HEADING_WEIGHT : 1;
    for (const stage of stagesNamed(line, printed[index + 1])) {
      const key = `${stage.fiscalYear} ${stage.phase}`;
      votes.set(key, { stage, weight: (votes.get(key)?.weight ?? 0) + weight });
    }
  });
  const all = [...votes.values()];
  const whole = all.filter(({ stage }) => stage.phase !== 'supplementary');
  const ranked = (whole.length > 0 ? whole : all).sort(
    (one, other) => other.weight - one.weight || other.stage.fiscalYear - one.stage.fiscalYear,
  );
  return ranked[0]?.stage ?? null;
}

/** The stages a line names; a year that ends the line has its stage on the next ("令和５年度" / "予算政府案"). */
function stagesNamed(line: Line, next: Line | undefined): Stage[] {
  const folded = line.folded.trimEnd();
  const labels = findStageLabels(folded).map((label) => {
    if (label.phase !== null || label.end !== folded.length || next === undefined) return label;
    const joined = findStageLabels(folded + next.folded.trim().slice(0, 24));
    return joined.find(({ start }) => start === label.start) ?? label;
  });
  return labels.flatMap(({ fiscalYear, phase }) =>
    fiscalYear === null || phase === null ? [] : [{ fiscalYear, phase }],
  );
}
