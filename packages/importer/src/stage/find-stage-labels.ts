import { findYears, type Phase, parseFiscalYearText } from '@cyberbudget/core';
import { isBlank, isDigit } from '../text/letters.ts';
import { maybe, type Phrase, phraseEnd, spelled } from '../text/phrase.ts';
import { remembered } from '../text/remember.ts';
import { holdsOnly, startsWithOne } from '../text/words.ts';
import { type Stage, type StageLabel, sameBudget } from './stage.ts';

/** "第２次", "2次" before 補正. */
const WHICH = maybe(...spelled(maybe('第'), maybe(' '), '123456789'.split(''), maybe(' '), '次'));
const LEAD = [maybe(' '), maybe('の')];

/** The words after the year, up to the amount: of them the first that matches names the stage. */
export const PHASES: readonly (readonly [Phrase, Phase])[] = [
  [
    [...LEAD, maybe('一般会計'), WHICH, '補正', maybe('予算'), maybe('政府案', '案'), maybe('額')],
    'supplementary',
  ],
  [[...LEAD, maybe('予算'), maybe('概算'), '要求', maybe('・要望'), maybe('額')], 'request'],
  [[...LEAD, maybe('当初'), maybe('予算'), maybe('の'), '政府', maybe('予算'), '案', maybe('額')], 'draft'],
  [[...LEAD, maybe('当初'), '予算案', maybe('額')], 'draft'],
  [[...LEAD, maybe('当初'), '予算', maybe('額'), maybe(' '), '(案)'], 'draft'],
  [[...LEAD, maybe('当初'), '予算', maybe('額')], 'initial'],
  [[maybe(' '), '当初', '案'], 'draft'],
  [[maybe(' '), '当初'], 'initial'],
];
/** "令和８年度案" alone. */
const DRAFT_ALONE: Phrase = [maybe(' '), '案', maybe('額')];
/** Longest text after a year in which a stage is looked for. */
const REACH = 24;

/** Longest text in which labels are sought: a longer one is no line of a slide. */
const LONGEST = 20_000;

const ERAS = 'RrHh令平㋿㍻';
const isLabelEnd = (behind: string): boolean => behind === '' || startsWithOne(behind, ':)]');

/** Most texts name no year: one look says so. */
const NAMES_A_YEAR = /年|[RrHh㋿㍻] ?\.? ?[\d元]|FY|fy/;
export const namesAYear = (folded: string): boolean => NAMES_A_YEAR.test(folded);

/**
 * Every fiscal year that a folded text names, with the stage named right after it; of R7 and
 * 令和７年 only where a stage, a colon or a bracket follows.
 */
export const findStageLabels = remembered((folded: string): readonly StageLabel[] => {
  if (folded.length > LONGEST || !namesAYear(folded)) return [];
  return findYears(folded).flatMap((mention): StageLabel[] => {
    const { start, end, fiscalYear, ordinal, offset, form } = mention;
    const stage = phaseAfter(folded, end);
    const named = form === 'fiscal-year' || (form !== 'date' && stage.phase !== null);
    const labels =
      form === 'bare' &&
      fiscalYear !== null &&
      fiscalYear < 2100 &&
      startsWithOne(folded.slice(start), ERAS) &&
      isLabelEnd(folded.slice(end).trimStart());
    if (!named && !labels) return [];
    if (fiscalYear === null && ordinal === null && offset === null) return [];
    return [{ start, end: end + stage.length, fiscalYear, year: ordinal ?? offset ?? 0, phase: stage.phase }];
  });
});

/** The label with which a folded text begins; undefined where it begins with none. */
export function labelAtStart(folded: string): StageLabel | undefined {
  const [label] = findStageLabels(folded);
  return label?.start === 0 ? label : undefined;
}

/** Whether a folded text begins with a fiscal year, as titles of documents do. */
export const beginsWithYear = (folded: string): boolean =>
  (labelAtStart(folded.trimStart())?.fiscalYear ?? null) !== null;

/** A text without the labels of years and their stages. */
export const withoutStageLabels = (folded: string, labels = findStageLabels(folded)): string =>
  labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), folded);

/** Whether a text is the label of a year, with its stage or without, and nothing else. */
export function isStageAlone(folded: string): boolean {
  const text = folded.trim();
  const [label] = text.length > 40 ? [] : findStageLabels(text);
  return label !== undefined && label.start === 0 && label.end === text.length;
}

function phaseAfter(text: string, end: number): { readonly phase: Phase | null; readonly length: number } {
  const spaced = isSpaced(text.slice(end, end + REACH).trimStart());
  const folded = spaced ? text.slice(end, end + 2 * REACH).replaceAll(' ', '') : text.slice(end, end + REACH);
  const found = (phase: Phase, length: number) => ({
    phase,
    length: spaced ? lengthWithBlanks(text.slice(end), length) : length,
  });
  for (const [phrase, phase] of PHASES) {
    const length = phraseEnd(folded, phrase);
    if (length !== null) return found(phase, length);
  }
  const alone = phraseEnd(folded, DRAFT_ALONE, 0, (at) => {
    const next = folded.charAt(at);
    return next === '' || isBlank(next) || startsWithOne(next, ')]');
  });
  return alone === null ? { phase: null, length: 0 } : found('draft', alone);
}

/** Whether letters are set apart: "予 算 案". */
const isSpaced = (text: string): boolean =>
  text.charAt(1) === ' ' &&
  text.charAt(3) === ' ' &&
  ![0, 2].some((at) => isBlank(text.charAt(at)) || isDigit(text.charAt(at)));

/** How long a text is that holds so many letters and blanks between them. */
function lengthWithBlanks(text: string, letters: number): number {
  let [at, seen] = [0, 0];
  while (at < text.length && seen < letters) if (text[at++] !== ' ') seen++;
  return at;
}

/**
 * The stage that a label names in a document of a known stage: a missing era is the document's own
 * or the one before, and the document's own budget is named as the document names it.
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
  if (number <= 0) return fiscalYear + number;
  const candidates = [`r${number}`, `h${number}`].map(parseFiscalYearText);
  return candidates.find((year) => year !== null && Math.abs(year - fiscalYear) <= 5) ?? null;
}

/**
 * The stage that the text before an amount gives it: by the last label in it; a year alone right
 * before the amount is the document's own stage, of another year what was decided.
 */
export function stageNamedBefore(before: string, document: Stage): Stage | null {
  const labels = findStageLabels(before);
  const label = labels.findLast(({ phase }) => phase !== null) ?? null;
  const last = labels.at(-1);
  if (last !== undefined && last !== label && holdsOnly(before.slice(last.end), ':)]〕>は'))
    return stageOfYear(last, document);
  return label === null ? null : stageOf(label, document);
}

/**
 * The stage of a year that is named alone: the document's own, of another year what was decided.
 */
export function stageOfYear(label: StageLabel, document: Stage): Stage | null {
  const stage = stageOf({ ...label, phase: 'initial' }, document);
  return stage?.fiscalYear === document.fiscalYear ? document : stage;
}
