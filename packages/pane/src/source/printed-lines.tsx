import {
  type Citable,
  type IndexedDocument,
  type MarkedLine,
  markedLine,
  pagePlaces,
} from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextsNotice } from '../message/texts-notice.tsx';
import { usePane } from '../state/pane-context.ts';
import { useTexts } from '../state/use-texts.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  entry: {
    display: 'grid',
    gap: '2px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    lineHeight: '1.6',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '0 8px',
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  mark: {
    padding: '0 2px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    // In high contrast a background says nothing.
    textDecoration: 'underline',
  },
});

/** Figures of a document whose printed lines are shown, and what they are called together. */
interface PrintedFigures {
  readonly index: IndexedDocument;
  readonly figures: readonly Citable[];
  readonly label: string;
}

/**
 * The same, for a view that loads no texts itself: the lines come with them, and the list says how
 * it stands.
 */
export function LoadedLines(shown: PrintedFigures) {
  const texts = useTexts(shown.index);
  return (
    <>
      <PrintedLines {...shown} />
      <TextsNotice {...texts} />
    </>
  );
}

/**
 * The printed lines in which figures of a document stand, each with its figure marked, in the order
 * of the document. Where the lines are not here, or the document came without them, it shows the
 * figures and their places.
 */
export function PrintedLines({ index, figures, label }: PrintedFigures) {
  const { language, text, showSource } = usePane();
  const styles = useStyles();
  const lines = [...figures]
    .sort((one, other) => one.line - other.line)
    .map((figure) => ({ figure, marked: markedLine(index, figure) }));
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map(({ figure, marked }, position) => (
        <li key={`${figure.line} ${figure.text} ${position}`} className={styles.entry}>
          <span className={styles.head}>
            <span className={styles.place}>
              {pagePlaces([figure])[language]}
              {figure.byHand ? ` · ${text.source.byHand}` : ''}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={text.source.openAt(pagePlaces([figure])[language], figure.text)}
              onClick={() => showSource({ document: index.document.id, place: figure })}
            >
              {text.source.open}
            </Button>
          </span>
          <Line figure={figure} marked={marked} />
        </li>
      ))}
    </ul>
  );
}

function Line({ figure, marked }: { readonly figure: Citable; readonly marked: MarkedLine }) {
  const styles = useStyles();
  const { printed, mark } = marked;
  const [from, to] = mark ?? [0, 0];
  if (printed === null || to <= from)
    return (
      <span className={styles.line} lang="ja">
        {printed ?? <mark className={styles.mark}>{figure.text}</mark>}
      </span>
    );
  return (
    <span className={styles.line} lang="ja">
      {printed.slice(0, from).trimStart()}
      <mark className={styles.mark}>{printed.slice(from, to)}</mark>
      {printed.slice(to).trimEnd()}
    </span>
  );
}
