import type { Library } from '../library/library.ts';
import type { Language } from '../problem/problem.ts';
import type { ClaimVerdict, ExplainedClaim } from './claim.ts';
import { type ClaimedSubject, claimedSubject } from './claimed-subject.ts';
import { clauseOf, withoutNames } from './clause.ts';
import { documentOfClaim } from './document-of-claim.ts';
import { explained } from './explain-claim.ts';
import { overlaps, type StatedFigure } from './figure.ts';
import { findAmounts } from './find-amounts.ts';
import { findCounts, findRanks } from './find-places.ts';
import { findShares } from './find-shares.ts';
import { findSubjects } from './find-subjects.ts';
import { judgeInDocuments } from './judge-in-documents.ts';
import { isLoose } from './loose.ts';
import { plainText } from './plain-text.ts';
import { type SaidYear, saidMeasure, saidYear } from './said.ts';
import { type Sentence, sentencesOf, type TextLine } from './sentences.ts';

/** What a paragraph has said so far that its next sentence may rest on. */
interface Thread {
  readonly paragraph: number;
  readonly subject: ClaimedSubject | null;
  readonly year: SaidYear | null;
  /** Whether the text speaks of cybersecurity at all. */
  readonly isOurs: boolean;
}

/** Words without which a figure without a subject is about something else. */
const ABOUT_BUDGET = /予算|サイバー|セキュリティ|府省庁|掲載|構成比|budget|cyber/;
/** What a text must speak of somewhere, so that its 総額 is that of this budget. */
const ABOUT_SECURITY = /サイバー|セキュリティ|掲載|構成比|cyber|\blist(?:s|ed)\b/;

/**
 * Holds every amount, share, number of programs and place among others that a text states about the
 * budget against the documents. What cannot be told is said: another year, another body, a change,
 * a sum, a range. Nothing matches without a figure of a document.
 * @param lines of the text, from 1; a table's row as a sentence (`rowSentences`)
 * @returns a claim for each figure, in the order of the text; figures that are about something else
 * are none
 */
export function checkClaims(
  lines: readonly TextLine[],
  library: Library,
  language: Language,
): ExplainedClaim[] {
  const isOurs = lines.some(({ text }) => ABOUT_SECURITY.test(plainText(text)));
  let thread: Thread = { paragraph: -1, subject: null, year: null, isOurs };
  return sentencesOf(lines).flatMap((sentence) => {
    if (sentence.paragraph !== thread.paragraph)
      thread = { ...thread, paragraph: sentence.paragraph, subject: null };
    const checked = checkSentence(sentence, thread, library, language);
    thread = checked.thread;
    return checked.claims;
  });
}

/**
 * The figures of a sentence, from the left; a number of programs or a place within an amount is
 * none.
 */
function figuresOf(text: string): StatedFigure[] {
  const found = [...findAmounts(text), ...findShares(text)];
  const others = [...findRanks(text), ...findCounts(text)].filter(
    (other) => !found.some((one) => overlaps(one, other)),
  );
  return [...found, ...others].sort((one, other) => one.start - other.start);
}

function checkSentence(
  sentence: Sentence,
  thread: Thread,
  library: Library,
  language: Language,
): { readonly claims: ExplainedClaim[]; readonly thread: Thread } {
  const text = plainText(sentence.text);
  const figures = figuresOf(text);
  let { subject: before, year } = thread;
  const named = saidYear(text, text.length);
  if (named.fiscalYear !== null) year = { ...named, phase: null };
  const loose = new Set<StatedFigure>();
  const claims = figures.flatMap((figure): ExplainedClaim[] => {
    const asked = yearAt(text, figure, year);
    const held = documentOfClaim(library, asked);
    if (held === null) return [];
    const { index, fit } = held;
    const mentions = findSubjects(text, index);
    const found = claimedSubject(figure, { text, index, mentions, figures, before });
    const subject: ClaimedSubject =
      found.open === null && found.isWhole && !thread.isOurs ? { open: 'unknown' } : found;
    if (subject.open === 'none' && (figure.kind === 'count' || !ABOUT_BUDGET.test(text))) return [];
    if (subject.open === null) before = subject;
    const words = withoutNames(text, mentions);
    const clause = clauseOf(words, figure, figures);
    const heard = figures.length === 1 ? words : words.slice(0, clause.end);
    const said = saidMeasure(heard, words.slice(clause.start, clause.end));
    const compared =
      subject.open !== null || figure.open !== null
        ? null
        : judgeInDocuments(figure, subject.subject, said, { library, fit, asked });
    const isOfOther =
      compared?.verdict === 'mismatch' && isLoose(figure, subject, { text, figures, mentions, loose });
    if (isOfOther) loose.add(figure);
    const judged = isOfOther ? null : compared;
    const open = figure.open ?? subject.open ?? (isOfOther ? 'none' : fit === 'other' ? 'year' : 'nothing');
    return [explained({ sentence, stated: statedText(text, figure), judged, open, library, language })];
  });
  if (figures.length === 0) before = subjectOfHeading(text, library, before);
  return { claims, thread: { ...thread, subject: before, year } };
}

/** A year that the sentence names, else the one that the text has been speaking of. */
function yearAt(text: string, { start }: StatedFigure, year: SaidYear | null): SaidYear {
  const said = saidYear(text, start);
  return said.fiscalYear === null && !said.relative
    ? { ...said, fiscalYear: year?.fiscalYear ?? null }
    : said;
}

/** A sentence without figures that names one subject says what the next one is about. */
function subjectOfHeading(
  text: string,
  library: Library,
  before: ClaimedSubject | null,
): ClaimedSubject | null {
  const index = library.newest;
  if (index === null) return before;
  const mentions = findSubjects(text, index).filter(({ kind }) => kind !== 'whole' && kind !== 'again');
  const [only] = mentions;
  if (only === undefined || mentions.length > 1) return before;
  const place = { start: text.length, end: text.length };
  const at: StatedFigure = {
    kind: 'amount',
    ...place,
    value: 0,
    step: 1,
    coarser: [],
    hedge: null,
    open: null,
  };
  return claimedSubject(at, { text, index, mentions, figures: [], before });
}

const statedText = (text: string, { start, end }: StatedFigure): string => text.slice(start, end).trim();

/** How many claims of each verdict there are. */
export function countClaims(
  claims: readonly { readonly verdict: ClaimVerdict }[],
): Record<ClaimVerdict, number> {
  const counts: Record<ClaimVerdict, number> = { match: 0, close: 0, mismatch: 0, 'cannot-verify': 0 };
  for (const { verdict } of claims) counts[verdict] += 1;
  return counts;
}
