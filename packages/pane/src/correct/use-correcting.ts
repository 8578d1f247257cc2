import { type Correction, type DocumentFigures, type Figure, isSamePrint } from '@cyberbudget/core';
import type { ImportReport, ImportResult } from '@cyberbudget/importer';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';
import { useWords } from '../viewer/use-words.ts';
import { correctionText } from './correction-text.ts';
import { focusTools } from './focus-tools.ts';
import { type Draft, type DraftProblem, type HeadingPrint, makeCorrection } from './make-correction.ts';

/** A file that was just read, and how it is read anew. */
export interface Corrected {
  readonly report: ImportReport;
  /** Null where the file gave none. */
  readonly document: DocumentFigures | null;
  readonly corrections: readonly Correction[];
  readonly importer: Importer;
  readonly reread: (corrections: readonly Correction[]) => Promise<ImportResult | null>;
}

/**
 * Correcting the figures of a file one by one: the figure that a form is open for, and what was
 * said last.
 */
export function useCorrecting({ report, document, corrections, importer, reread }: Corrected) {
  const { language } = usePane();
  const words = useWords();
  const [fixing, fix] = useState<number | null>(null);
  const [message, setMessage] = useState<{ readonly line: number; readonly said: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [by, setBy] = useState('');
  const { figures, anchors, printed } = report;
  const correctionOf = (number: number): Correction | null => {
    const anchor = anchors[number];
    return corrections.find(({ print }) => anchor !== undefined && isSamePrint(print, anchor)) ?? null;
  };
  const stop = (line: number, said: string | null): void => {
    // The button must be there before the focus can go to it.
    flushSync(() => {
      fix(null);
      setProblem(null);
      setMessage(said === null ? null : { line, said });
    });
    focusTools();
  };
  const refused = (result: ImportResult | null): string =>
    [words.notRead, ...problemsOf(result).map((one) => importer.importProblemSentence(one, language))].join(
      ' ',
    );
  const undo = async ({ print }: Correction): Promise<void> => {
    const result = await reread(corrections.filter((one) => !isSamePrint(one.print, print)));
    stop(print.line, result?.ok || result?.report !== undefined ? words.undone : refused(result));
  };
  const apply = async (number: number, draft: Draft, heading: HeadingPrint | null): Promise<void> => {
    const figure = figures[number] as Figure;
    const print = heading === null ? anchors[number] : importer.anchorOfPrint(printed, heading);
    const isMissing = draft.kind === 'heading' && heading === null;
    if (isMissing || print === undefined || print === null) return setProblem(words.noHeading);
    const was = heading === null ? (correctionOf(number)?.was ?? figure) : null;
    const made = makeCorrection(draft, print, was, today());
    if (!made.ok) return setProblem(missing(made.problem, words));
    setBy(draft.by);
    setProblem(null);
    const { correction } = made;
    const result = await reread([...corrections.filter((one) => !isSamePrint(one.print, print)), correction]);
    if (result === null || !isRead(result, document)) return setProblem(refused(result));
    const isKept = !result.ok || result.document.corrections?.some((one) => isSamePrint(one.print, print));
    const applied = words.applied(correctionText(correction, document, words, language));
    stop(figure.line, isKept ? applied : words.needless);
  };
  return { fixing, fix, message, problem, by, correctionOf, stop, undo, apply };
}

const problemsOf = (result: ImportResult | null) => (result === null || result.ok ? [] : result.problems);

/**
 * Whether a reading can take the place of the one before: a file that gave no document may give
 * none again.
 */
const isRead = (result: ImportResult, document: DocumentFigures | null): boolean =>
  result.ok || (result.report !== undefined && document === null);

function missing(problem: DraftProblem, words: ReturnType<typeof useWords>): string {
  if (problem === 'fiscalYear') return words.wrongYear;
  const names = {
    text: words.readAs,
    strategyField: words.strategyField,
    ministry: words.ministry,
    title: words.title,
  };
  return words.fill(names[problem]);
}

/** The person's own day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
