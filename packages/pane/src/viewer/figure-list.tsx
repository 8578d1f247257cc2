import { type DocumentFigures, type Figure, pagePlaces } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePane } from '../state/pane-context.ts';
import { nextPosition } from '../view/next-position.ts';
import { UseSwatch } from './use-swatch.tsx';
import { useWords } from './use-words.ts';
import { whatItIs } from './what-it-is.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: '4px 8px 8px',
    display: 'grid',
    alignContent: 'start',
    gap: '2px',
    minHeight: 0,
    overflowY: 'auto',
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '0 8px',
    width: '100%',
    minHeight: '28px',
    padding: '3px 8px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current="true"]': {
      backgroundColor: tokens.colorNeutralBackground3,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
  print: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  what: {
    gridColumn: '2 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.4',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly figures: readonly Figure[];
  /** Numbers of figures in the order in which they stand. */
  readonly order: readonly number[];
  readonly document: DocumentFigures | null;
  readonly current: number | null;
  readonly choose: (number: number) => void;
}

/**
 * The figures one by one: one Tab stop, arrow keys within; the list follows what the page shows.
 */
export function FigureList({ figures, order, document, current, choose }: Props) {
  const { text, language } = usePane();
  const words = useWords();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const entryOf = (number: number | null): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-figure="${number}"]`) ?? null;
  useEffect(() => {
    list.current
      ?.querySelector<HTMLElement>(`[data-figure="${current}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = current === null ? -1 : order.indexOf(current);
    const next = event.altKey ? undefined : order[nextPosition(event.key, at, order.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    entryOf(next)?.focus();
  };
  const stop = current ?? order[0];
  return (
    <ul ref={list} className={styles.list} aria-label={words.figures} onKeyDown={onKeyDown}>
      {order.map((number) => {
        const figure = figures[number];
        if (figure === undefined) return null;
        const what = whatItIs(figure, document, words, language);
        return (
          <li key={number}>
            <button
              type="button"
              data-figure={number}
              className={styles.entry}
              aria-current={number === current}
              tabIndex={number === stop ? 0 : -1}
              onClick={() => choose(number)}
            >
              <UseSwatch use={figure.use} />
              <span className={styles.print} lang="ja">
                {figure.text}
              </span>
              <span className={styles.place}>{pagePlaces([figure])[language]}</span>
              <span className={styles.what}>
                {text.import.uses[figure.use]}
                {what === '' ? '' : ` · ${what}`}
                {figure.byHand ? ` · ${words.byHand}` : ''}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
