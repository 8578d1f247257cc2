import { makeStyles, tokens } from '@fluentui/react-components';
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DrawnPage, PdfPages } from '../state/load-importer.ts';
import { scrollFrame } from '../theme/styles.ts';
import { type BoxedFigure, FigureBoxes } from './figure-boxes.tsx';
import { useDrawnPage } from './use-drawn-page.ts';
import { useWords } from './use-words.ts';

const useStyles = makeStyles({
  frame: { ...scrollFrame, minHeight: 0, position: 'relative' },
  page: { position: 'relative', backgroundColor: '#ffffff', cursor: 'pointer' },
  picture: { display: 'block', width: '100%', height: '100%' },
  waiting: {
    position: 'absolute',
    inset: '0 0 auto 0',
    margin: 0,
    padding: '4px 12px',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** No page is drawn wider, in pixels. */
const WIDEST = 6_000;

interface Props {
  readonly pages: PdfPages;
  readonly page: number;
  readonly boxed: readonly BoxedFigure[];
  readonly current: number | null;
  /** How many times as wide as its frame the page is. */
  readonly zoom: number;
  readonly choose: (number: number) => void;
  /** In the place of a page that cannot be drawn. */
  readonly instead: React.ReactNode;
}

/**
 * One page of a PDF as its file draws it, with a box around every figure; the current one is in
 * sight.
 */
export function PdfPage({ pages, page, boxed, current, zoom, choose, instead }: Props) {
  const words = useWords();
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const shown = useWidth(frame);
  const wide = Math.min(WIDEST, Math.round(shown * zoom * devicePixelRatio));
  const state = useDrawnPage(pages, page, wide);
  const drawn = state.kind === 'drawn' && state.page === page ? state.drawn : null;
  useLayoutEffect(() => {
    const box = boxed.find(({ number }) => number === current)?.box;
    if (frame.current !== null && drawn !== null) bringIntoSight(frame.current, drawn, shown * zoom, box);
  }, [drawn, boxed, current, shown, zoom]);
  if (state.kind === 'failed' && state.page === page) return instead;
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (drawn === null) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const points = drawn.width / width;
    const hit = figureAt(boxed, (event.clientX - left) * points, (event.clientY - top) * points);
    if (hit !== null) choose(hit);
  };
  return (
    <section
      ref={frame}
      className={styles.frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={words.pageScroll}
      aria-busy={drawn === null}
    >
      {drawn === null ? (
        <p className={styles.waiting} role="status">
          {words.drawing}
        </p>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list of figures does the same by keyboard
        <div
          role="img"
          aria-label={words.pagePicture(page, boxed.length)}
          className={styles.page}
          data-drawn={page}
          style={{ width: shown * zoom, aspectRatio: `${drawn.width} / ${drawn.height}` }}
          onClick={onClick}
        >
          <Picture bitmap={drawn.bitmap} />
          <FigureBoxes boxed={boxed} current={current} width={drawn.width} height={drawn.height} />
        </div>
      )}
    </section>
  );
}

function Picture({ bitmap }: { readonly bitmap: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    // A bitmap that was shown has gone into its canvas.
    if (element === null || bitmap.width === 0) return;
    Object.assign(element, { width: bitmap.width, height: bitmap.height });
    element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  }, [bitmap]);
  return <canvas ref={canvas} className={useStyles().picture} />;
}

/** The width of an element's inside, in pixels; 0 before it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Scrolls so that a box is in the middle of the frame; to the top where there is none. */
function bringIntoSight(
  frame: HTMLElement,
  { width }: DrawnPage,
  shownWidth: number,
  box: BoxedFigure['box'] | undefined,
): void {
  const [left, top, right, bottom] = box ?? [0, 0, 0, 0];
  const pixels = shownWidth / width;
  frame.scrollTo({
    left: ((left + right) / 2) * pixels - frame.clientWidth / 2,
    top: ((top + bottom) / 2) * pixels - frame.clientHeight / 2,
  });
}

/** The figure at a point of the page; of several the smallest. */
function figureAt(boxed: readonly BoxedFigure[], x: number, y: number): number | null {
  const near = 4;
  const sizeOf = ({ box: [left, top, right, bottom] }: BoxedFigure): number =>
    (right - left) * (bottom - top);
  const hits = boxed.filter(
    ({ box: [left, top, right, bottom] }) =>
      x > left - near && x < right + near && y > top - near && y < bottom + near,
  );
  return hits.sort((one, other) => sizeOf(one) - sizeOf(other))[0]?.number ?? null;
}
