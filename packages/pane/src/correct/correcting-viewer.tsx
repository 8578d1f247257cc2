import { type Correction, type DocumentFigures, type Figure, isSamePrint, yearName } from '@cyberbudget/core';
import type { ImportReport, ImportResult } from '@cyberbudget/importer';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';
import type { ShownPlace, ShownSource } from '../viewer/shown-source.ts';
import { SourceViewer } from '../viewer/source-viewer.tsx';
import { useWords } from '../viewer/use-words.ts';
import { CorrectionForm } from './correction-form.tsx';
import { correctionText } from './correction-text.ts';
import { FigureTools } from './figure-tools.tsx';
import { firstDraft } from './first-draft.ts';
import {
  type Draft,
  type DraftProblem,
  type HeadingPrint,
  headingsAbove,
  makeCorrection,
} from './make-correction.ts';

interface Props {
  readonly file: File;
  readonly report: ImportReport;
  /** Null where the file gave none. */
  readonly document: DocumentFigures | null;
  readonly corrections: readonly Correction[];
  readonly importer: Importer;
  readonly isRereading: boolean;
  readonly reread: (corrections: readonly Correction[]) => Promise<ImportResult | null>;
  readonly place: ShownPlace;
  readonly close: () => void;
}

/** A file that was just read, as it is printed, and what a person says of its figures. */
export function CorrectingViewer(props: Props) {
  const { file, report, document, corrections, importer, isRereading, reread, place, close } = props;
  const { language } = usePane();
  const words = useWords();
  const [fixing, setFixing] = useState<number | null>(null);
  const [message, setMessage] = useState<{ readonly line: number; readonly said: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [by, setBy] = useState('');
  const { figures, anchors, printed } = report;
  const source = useMemo((): ShownSource => {
    const isDrawn = figures.some(({ box }) => box !== undefined);
    const name = document === null ? file.name : yearName(document)[language];
    // The address of a number that lost a digit is the whole number.
    const whole = figures.map((figure, number) => {
      const box = anchors[number]?.box;
      return box === undefined ? figure : { ...figure, box };
    });
    return { name, figures: whole, lines: printed, isWhole: true, file: isDrawn ? file : null, document };
  }, [file, figures, anchors, printed, document, language]);
  const correctionOf = (number: number): Correction | null => {
    const anchor = anchors[number];
    if (anchor === undefined) return null;
    return corrections.find(({ print }) => isSamePrint(print, anchor)) ?? null;
  };
  const stopFixing = (line: number, said: string | null): void => {
    // The button must be there before the focus can go to it.
    flushSync(() => {
      setFixing(null);
      setProblem(null);
      setMessage(said === null ? null : { line, said });
    });
    focusTools();
  };
  const goTo = (number: number, show: (figure: number) => void): void => {
    flushSync(() => show(number));
    focusTools();
  };
  const refused = (result: ImportResult | null): string => {
    const problems = result === null || result.ok ? [] : result.problems;
    return [words.notRead, ...problems.map((one) => importer.importProblemSentence(one, language))].join(' ');
  };
  const undo = async (correction: Correction): Promise<void> => {
    const result = await reread(corrections.filter(({ print }) => !isSamePrint(print, correction.print)));
    const isTaken = result?.ok || result?.report !== undefined;
    stopFixing(correction.print.line, isTaken ? words.undone : refused(result));
  };
  const apply = async (number: number, draft: Draft, heading: HeadingPrint | null): Promise<void> => {
    const figure = figures[number] as Figure;
    const print = heading === null ? anchors[number] : importer.anchorOfPrint(printed, heading);
    if (draft.kind === 'heading' && heading === null) return setProblem(words.noHeading);
    if (print === undefined || print === null) return setProblem(words.noHeading);
    const before = correctionOf(number);
    const made = makeCorrection(draft, print, heading === null ? (before?.was ?? figure) : null, today());
    if (!made.ok) return setProblem(missing(made.problem, words));
    setBy(draft.by);
    setProblem(null);
    const { correction } = made;
    const others = corrections.filter((one) => !isSamePrint(one.print, correction.print));
    const result = await reread([...others, correction]);
    if (result === null || (!result.ok && result.report === undefined)) return setProblem(refused(result));
    if (!result.ok && document !== null) return setProblem(refused(result));
    const isKept =
      !result.ok || result.document.corrections?.some((one) => isSamePrint(one.print, correction.print));
    stopFixing(
      figure.line,
      isKept ? words.applied(correctionText(correction, document, words, language)) : words.needless,
    );
  };
  const nextOpen = figures.findIndex(({ use }) => use === 'unexplained');
  const openCount = figures.filter(({ use }) => use === 'unexplained').length;
  const tools = (number: number, show: (figure: number) => void) => {
    const figure = figures[number] as Figure;
    if (fixing !== number)
      return {
        fillsSide: false,
        content: (
          <FigureTools
            figure={figure}
            correction={correctionOf(number)}
            isBusy={isRereading}
            message={message?.line === figure.line ? message.said : null}
            left={openCount}
            next={nextOpen < 0 || figure.use === 'unexplained' ? null : () => goTo(nextOpen, show)}
            fix={() => setFixing(number)}
            undo={(correction) => void undo(correction)}
          />
        ),
      };
    return {
      fillsSide: true,
      content: (
        <CorrectionForm
          print={anchors[number]?.exact ?? figure.text}
          first={firstDraft(figure, anchors[number]?.exact ?? figure.text, printed, document, by)}
          document={document}
          headings={headingsAbove(printed, figures, figure)}
          isBusy={isRereading}
          problem={problem}
          apply={(draft, heading) => void apply(number, draft, heading)}
          cancel={() => stopFixing(figure.line, null)}
        />
      ),
    };
  };
  return <SourceViewer source={source} place={place} close={close} tools={tools} />;
}

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

/** Leads to what can be done with the figure that is shown: to the next one that nobody could explain, or to correct this. */
const focusTools = (): void =>
  globalThis.document.querySelector<HTMLElement>('dialog [data-tools] button')?.focus();

/** The person's own day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
