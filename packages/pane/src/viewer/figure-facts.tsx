import { type Figure, figurePlaces } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import type { ShownSource } from './shown-source.ts';
import { UseSwatch } from './use-swatch.tsx';
import { useWords } from './use-words.ts';
import { whatItIs } from './what-it-is.ts';

const useStyles = makeStyles({
  facts: { padding: '6px 12px', display: 'grid', gap: '2px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', lineHeight: '1.5' },
  print: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    color: tokens.colorNeutralForeground2,
  },
});

/** The figure that is shown: as printed, what it is, and where. */
export function FigureFacts({ source, figure }: { readonly source: ShownSource; readonly figure: Figure }) {
  const { text, language } = usePane();
  const words = useWords();
  const styles = useStyles();
  const { file, document, isWhole } = source;
  const what = whatItIs(figure, document, words, language);
  const notes = [
    ...(file !== null && figure.box === undefined ? [words.noBox] : []),
    ...(file === null && !isWhole ? [words.keptOnly] : []),
  ];
  return (
    <div className={styles.facts} role="status">
      <div className={styles.head}>
        <UseSwatch use={figure.use} />
        <span className={styles.print} lang="ja">
          {figure.text}
        </span>
        <span>{text.import.uses[figure.use]}</span>
        {figure.byHand ? <strong>{words.byHand}</strong> : null}
      </div>
      <p className={styles.small}>
        {figurePlaces([figure])[language]}
        {what === '' ? '' : ` · ${what}`}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
    </div>
  );
}
