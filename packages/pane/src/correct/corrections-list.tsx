import { type Correction, type DocumentFigures, pagePlaces } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../state/pane-context.ts';
import { card, cardTitle } from '../theme/styles.ts';
import { useWords } from '../viewer/use-words.ts';
import { correctionText } from './correction-text.ts';

const useStyles = makeStyles({
  card: { display: 'grid', gap: '8px', ...card },
  title: cardTitle,
  note: { margin: 0, lineHeight: '1.6' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '8px',
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly corrections: readonly Correction[];
  readonly document: DocumentFigures | null;
  /** How many of them the workbook had kept. */
  readonly fromKept: number;
  readonly isBusy: boolean;
  /** Null where the original file is not at hand. */
  readonly undo: ((correction: Correction) => Promise<void>) | null;
}

/** What a person corrected in a document, each with the way to undo it. */
export function CorrectionsList({ corrections, document, fromKept, isBusy, undo }: Props) {
  const { text, language } = usePane();
  const words = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  if (corrections.length === 0) return null;
  return (
    <section className={styles.card} data-corrections="">
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.corrections(corrections.length)}
      </h3>
      {fromKept > 0 ? <p className={styles.note}>{words.keptApplied(fromKept)}</p> : null}
      <ul className={styles.list}>
        {corrections.map((correction) => {
          const { print, was, by, at, why } = correction;
          const said = correctionText(correction, document, words, language);
          const about = [
            pagePlaces([print])[language],
            was === null ? null : words.was(text.import.uses[was.use]),
            by,
            at,
            why,
          ];
          return (
            <li key={`${print.line} ${print.prefix} ${print.exact}`} className={styles.entry}>
              <span>
                {said}
                <span className={styles.small}>{about.filter((part) => part !== null).join(' · ')}</span>
              </span>
              {undo === null ? null : (
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={words.undoLabel(said)}
                  onClick={() => void undo(correction).then(() => heading.current?.focus())}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {undo === null ? <p className={styles.small}>{words.needsFile}</p> : null}
    </section>
  );
}
