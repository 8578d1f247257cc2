import { type Figure, yearName } from '@cyberbudget/core';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../state/pane-context.ts';
import type { ShownPlace, ShownSource } from '../viewer/shown-source.ts';
import { SourceViewer } from '../viewer/source-viewer.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { FigureTools } from './figure-tools.tsx';
import { firstDraft } from './first-draft.ts';
import { focusTools } from './focus-tools.ts';
import { headingsAbove } from './make-correction.ts';
import { type Corrected, useCorrecting } from './use-correcting.ts';

interface Props extends Corrected {
  readonly file: File;
  readonly isRereading: boolean;
  readonly place: ShownPlace;
  readonly close: () => void;
}

/** A file that was just read, as it is printed, and what a person says of its figures. */
export function CorrectingViewer(props: Props) {
  const { file, report, document, importer, isRereading, place, close } = props;
  const { language } = usePane();
  const { fixing, fix, message, problem, by, correctionOf, stop, undo, apply } = useCorrecting(props);
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
  const goTo = (number: number, show: (figure: number) => void): void => {
    flushSync(() => show(number));
    focusTools();
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
            fix={() => fix(number)}
            undo={(correction) => void undo(correction)}
          />
        ),
      };
    return {
      fillsSide: true,
      content: (
        <CorrectionForm
          print={anchors[number]?.exact ?? figure.text}
          first={firstDraft(
            figure,
            anchors[number]?.exact ?? figure.text,
            printed,
            document,
            by,
            importer.programBefore,
          )}
          document={document}
          headings={headingsAbove(printed, figures, figure)}
          isBusy={isRereading}
          problem={problem}
          apply={(draft, heading) => void apply(number, draft, heading)}
          cancel={() => stop(figure.line, null)}
        />
      ),
    };
  };
  return <SourceViewer source={source} place={place} close={close} tools={tools} />;
}
