import { type Phase, parseFiscalYearText } from '@cyberbudget/core';
import { type Stage, type StageLabel, sameBudget } from './stage.ts';

const YEAR =
  /(?:(令和|平成|(?<![A-Za-z])[RrHh])? ?(元|\d{1,4}) ?|[前昨])年度|(?<![A-Za-z])([RrHh])(\d{1,2})(?= ?(?:当初|補正|概算|要求|政府|予算))/g;
/** The number of a label that says 前年度: the year before the document's. */
const YEAR_BEFORE = -1;
/** The words after the year, up to the amount: of them the first that matches names the stage. */
const PHASES: readonly (readonly [RegExp, Phase])[] = [
  [/^ ?(?:の)?(?:一般会計)?(?:第? ?\d+ ?次)?補正(?:予算)?(?:政府案|案)?額?/, 'supplementary'],
  [/^ ?(?:の)?(?:予算)?(?:概算)?要求(?:・要望)?額?/, 'request'],
  [/^ ?(?:の)?(?:当初)?(?:予算)?(?:の)?政府(?:予算)?案額?/, 'draft'],
  [/^ ?(?:の)?(?:当初)?予算案額?/, 'draft'],
  [/^ ?(?:の)?(?:当初)?予算額? ?\(案\)/, 'draft'],
  [/^ ?(?:の)?(?:当初)?予算額?/, 'initial'],
  [/^ ?当初/, 'initial'],
];
/** Longest text after a year in which a stage is looked for. */
const REACH = 24;

/** Every year that a folded line names as a fiscal year, with the stage named right after it. */
export function findStageLabels(folded: string): StageLabel[] {
  const labels: StageLabel[] = [];
  for (const match of folded.matchAll(YEAR)) {
    const whole = match[0];
    const era = match[1] ?? match[3];
    const digits = match[2] ?? match[4] ?? '';
    const yearEnd = match.index + whole.length;
    const stage = phaseAfter(folded.slice(yearEnd, yearEnd + REACH));
    const fiscalYear = parseFiscalYearText(`${(era ?? '').toLowerCase()}${digits}`);
    if (era === undefined && digits.length > 2 && fiscalYear === null) continue;
    labels.push({
      start: match.index,
      end: yearEnd + stage.length,
      fiscalYear,
      year: yearNumber(digits),
      phase: stage.phase,
    });
  }
  return labels;
}

function phaseAfter(folded: string): { readonly phase: Phase | null; readonly length: number } {
  for (const [expression, phase] of PHASES) {
    const match = expression.exec(folded);
    if (match !== null) return { phase, length: match[0].length };
  }
  return { phase: null, length: 0 };
}

function yearNumber(digits: string): number {
  if (digits === '') return YEAR_BEFORE;
  return digits === '元' ? 1 : Number(digits);
}

/**
 * The stage that a label names in a document of a known stage: a missing era is the document's own or the one before, and the
 * document's own budget is named as the document names it.
 * @returns null where the label names no stage, or no year near the document's
 */
export function stageOf(label: StageLabel, document: Stage): Stage | null {
  if (label.phase === null) return null;
  const fiscalYear = label.fiscalYear ?? nearYear(label.year, document.fiscalYear);
  if (fiscalYear === null) return null;
  const named = { fiscalYear, phase: label.phase };
  return sameBudget(named, document) ? document : named;
}

/** The year within five of the document's that a number without era can mean. */
function nearYear(number: number, fiscalYear: number): number | null {
  if (number === YEAR_BEFORE) return fiscalYear - 1;
  const candidates = [`r${number}`, `h${number}`].map(parseFiscalYearText);
  return candidates.find((year) => year !== null && Math.abs(year - fiscalYear) <= 5) ?? null;
}

/**
 * The stage that the text before an amount gives it: by the last label in it; a year alone right before the amount is the
 * document's own stage, of another year what was decided.
 */
export function stageNamedBefore(before: string, document: Stage): Stage | null {
  const labels = findStageLabels(before);
  const label = labels.findLast(({ phase }) => phase !== null) ?? null;
  const last = labels.at(-1);
  if (last !== undefined && last !== label && /^[\s:]*$/.test(before.slice(last.end)))
    return stageOfYear(last, document);
  return label === null ? null : stageOf(label, document);
}

/** The stage of a year that is named alone: the document's own, of another year what was decided. */
export function stageOfYear(label: StageLabel, document: Stage): Stage | null {
  const stage = stageOf({ ...label, phase: 'initial' }, document);
  return stage?.fiscalYear === document.fiscalYear ? document : stage;
}
