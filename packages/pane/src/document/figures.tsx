import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Choice } from '../choice/choice.tsx';
import { documentOptions } from '../choice/document-choice.tsx';
import { figureRows } from '../figure/figure-row.ts';
import { readTag } from '../figure/tag.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { missingParts } from '../share/missing-parts.ts';
import type { DocumentFigure, DocumentHost } from '../sheet-host/document-host.ts';
import { usePane } from '../state/pane-context.ts';
import { usePart } from '../state/use-texts.ts';
import { Section } from '../workbook/section.tsx';
import { useAction } from '../workbook/use-action.ts';
import { FigureList } from './figure-list.tsx';
import { WORDS } from './words.ts';

const useStyles = makeStyles({ said: { margin: 0, lineHeight: '1.6' } });

/**
 * The figures of the document with old and new values; brought up to date, or to another year,
 * where a person says so.
 */
export function Figures({ host }: { readonly host: DocumentHost }) {
  const { library, language } = usePane();
  const words = WORDS[language];
  const styles = useStyles();
  const { run, isBusy, message, dismiss } = useAction();
  const [figures, setFigures] = useState<readonly DocumentFigure[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [year, setYear] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const calls = (figures ?? []).flatMap(({ tag }) => readTag(tag) ?? []);
  const [part] = missingParts(calls, library, language);
  // A search is answered with its texts; what cannot be loaded has no value, and says so.
  usePart(part ?? null);
  const look = async (): Promise<void> => {
    await run(
      async () => {
        const outcome = await host.figures();
        if (outcome.ok) setFigures(outcome.figures);
        return outcome;
      },
      ({ figures: found }) => (found.length === 0 ? words.none : null),
    );
  };
  const chosenYear = library.documents.find(({ document }) => document.id === year) ?? null;
  const rows = figureRows(figures ?? [], library, language, chosenYear);
  const changed = rows.flatMap(({ change }) => change ?? []);
  const changes = changed.filter(({ was }) => !left.has(was.id));
  const update = async (): Promise<void> => {
    const done = await run(
      () => host.updateFigures(changes),
      () => words.updated(changes.length),
    );
    first.current?.focus();
    if (!done) return;
    const outcome = await host.figures();
    setFigures(outcome.ok ? outcome.figures : null);
  };
  const choose = (id: number, isOn: boolean): void =>
    setLeft((before) => new Set(isOn ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <Section title={words.figures} intro={words.figuresIntro}>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <Button ref={first} disabledFocusable={isBusy} onClick={() => void look()}>
        {words.look}
      </Button>
      {rows.length === 0 ? null : (
        <>
          <Choice
            label={words.year}
            options={[{ value: '', label: words.ownYears }, ...documentOptions(library, language)]}
            value={year}
            choose={setYear}
          />
          <p className={styles.said}>{words.counts(rows.length, changed.length)}</p>
          <FigureList
            rows={rows}
            isChosen={(id) => !left.has(id)}
            choose={choose}
            show={(id) =>
              void run(
                () => host.showFigure(id),
                () => null,
              )
            }
          />
          {changed.length === 0 ? null : (
            <Button
              appearance="primary"
              disabledFocusable={isBusy || changes.length === 0}
              onClick={() => void update()}
            >
              {year === '' ? words.update(changes.length) : words.changeYear(changes.length)}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
