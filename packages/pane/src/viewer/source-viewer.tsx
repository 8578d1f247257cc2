import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useModalDialog } from '../state/use-modal-dialog.ts';
import { FigureFacts } from './figure-facts.tsx';
import { FigureList } from './figure-list.tsx';
import { Legend } from './legend.tsx';
import {
  figureAtPlace,
  lookedAtInOrder,
  placeOfFigure,
  type ShownPlace,
  type ShownSource,
} from './shown-source.ts';
import { SourcePage } from './source-page.tsx';
import { useWords } from './use-words.ts';
import { ViewerHeading, ViewerTools } from './viewer-bar.tsx';

/** From here on the list stands beside the page, so wide. */
const WIDE = 640;
const SIDE = 300;

/** How many times as wide as its frame a page can be shown. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6];
/** At least so wide a page is shown at first, in pixels: its figures can then be read. */
const READABLE = 760;

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: '100vw',
    height: '100vh',
    maxWidth: 'none',
    maxHeight: 'none',
    margin: 0,
    padding: 0,
    border: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    overflow: 'hidden',
  },
  layout: {
    display: 'grid',
    height: '100%',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 4fr) minmax(0, 5fr)',
    [`@media (min-width: ${WIDE}px)`]: {
      gridTemplateColumns: `minmax(0, 1fr) ${SIDE}px`,
      gridTemplateRows: 'auto auto minmax(0, 1fr)',
      '& > :nth-child(-n+2)': { gridColumn: '1 / -1' },
    },
  },
  page: { display: 'grid', minHeight: 0, gridTemplateRows: 'minmax(0, 1fr) auto', padding: '0 8px' },
  side: { display: 'grid', minHeight: 0, gridTemplateRows: 'auto minmax(0, 1fr)' },
});

interface Props {
  readonly source: ShownSource;
  readonly place: ShownPlace;
  readonly close: () => void;
  /** What can be done with a figure, and whether that takes the place of the list. */
  readonly tools?: (
    figure: number,
    show: (figure: number) => void,
  ) => { readonly content: ReactNode; readonly fillsSide: boolean };
}

/**
 * A document as it is printed, at one figure after the other; over everything else, until it is
 * closed.
 */
export function SourceViewer({ source, place: first, close, tools }: Props) {
  const words = useWords();
  const styles = useStyles();
  const dialog = useModalDialog('[data-figure][tabindex="0"]');
  const { figures, document, name } = source;
  const order = useMemo(() => lookedAtInOrder(figures), [figures]);
  const [place, setPlace] = useState(first);
  const current = useMemo(() => figureAtPlace(figures, place), [figures, place]);
  const setCurrent = (number: number): void => setPlace((before) => placeOfFigure(figures, number) ?? before);
  const [zoom, setZoom] = useState(firstZoom);
  const figure = current === null ? undefined : figures[current];
  const page = figure === undefined ? (place.page ?? null) : figure.page;
  const move = (steps: number): void => {
    const at = current === null ? -1 : order.indexOf(current);
    // Behind the last comes the first, which nobody could explain.
    const next = order[(at + steps + order.length) % order.length];
    if (next !== undefined) setCurrent(next);
  };
  const resize = (steps: number): void => setZoom((before) => ZOOMS[ZOOMS.indexOf(before) + steps] ?? before);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.altKey ? shortcut(event.code, move, resize) : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const tool = current === null ? undefined : tools?.(current, setCurrent);
  const at = current === null ? 0 : order.indexOf(current) + 1;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="viewer-heading"
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <div className={styles.layout}>
        <ViewerHeading name={name} close={() => dialog.current?.close()} />
        <ViewerTools position={words.position(at, order.length)} move={move} resize={resize} />
        <div className={styles.page}>
          <SourcePage
            {...{ source, page, current, zoom }}
            textZoom={Math.sqrt(zoom / firstZoom())}
            choose={setCurrent}
          />
          <Legend figures={figures} />
        </div>
        <div className={styles.side}>
          <div>
            {figure === undefined ? null : <FigureFacts source={source} figure={figure} />}
            {tool?.content}
          </div>
          {tool?.fillsSide ? null : (
            <FigureList {...{ figures, order, document, current }} choose={setCurrent} />
          )}
        </div>
      </div>
    </dialog>
  );
}

/** As wide as a page is at first: beside the list, or over it. */
const firstZoom = (): number => {
  const width = innerWidth < WIDE ? innerWidth : innerWidth - SIDE;
  return ZOOMS.find((zoom) => width * zoom >= READABLE) ?? 1;
};

function shortcut(
  code: string,
  move: (steps: number) => void,
  resize: (steps: number) => void,
): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Equal: () => resize(1),
    Semicolon: () => resize(1),
    NumpadAdd: () => resize(1),
    Minus: () => resize(-1),
    NumpadSubtract: () => resize(-1),
  };
  return acts[code];
}
