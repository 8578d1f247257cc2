import { type Figure, markedLine, type PrintedLine } from '@cyberbudget/core';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type MouseEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { scrollFrame } from '../theme/styles.ts';
import { USE_LOOKS } from './use-look.ts';
import { useWords } from './use-words.ts';

const useStyles = makeStyles({
  frame: { ...scrollFrame, minHeight: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '2.4em minmax(0, 1fr)',
    gap: '8px',
    padding: '1px 8px',
    lineHeight: '1.7',
  },
  number: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
  },
  current: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, padding: '8px 12px', lineHeight: '1.6' },
});

/** Of a text that shows no pages so many lines stand before and after the current one. */
const AROUND = 60;

interface Props {
  readonly lines: readonly PrintedLine[];
  /** Null where the text shows no pages. */
  readonly page: number | null;
  readonly figures: readonly Figure[];
  readonly current: number | null;
  readonly zoom: number;
  readonly choose: (number: number) => void;
  /** Said where nothing is there. */
  readonly none: string;
}

/** The lines of a page as printed, each figure marked; the current one is in sight. */
export function TextPage({ lines, page, figures, current, zoom, choose, none }: Props) {
  const words = useWords();
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const around = current === null ? 1 : (figures[current]?.line ?? 1);
  const shown = useMemo(
    () =>
      lines.filter(
        (line) =>
          line.text.trim() !== '' &&
          (page === null ? Math.abs(line.line - around) <= AROUND : line.page === page),
      ),
    [lines, page, around],
  );
  useLayoutEffect(() => {
    // Also when other lines came.
    if (shown.length > 0)
      frame.current?.querySelector(`[data-figure="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current, shown]);
  const onClick = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest('[data-figure]') : null;
    if (mark !== null) choose(Number(mark.getAttribute('data-figure')));
  };
  return (
    <section
      ref={frame}
      className={styles.frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={words.pageText(page)}
    >
      {shown.length === 0 ? <p className={styles.note}>{none}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of figures does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div style={{ fontSize: `${zoom}em` }} onClick={onClick}>
        {shown.map((line) => (
          <MarkedText key={line.line} line={line} figures={figures} current={current} />
        ))}
      </div>
    </section>
  );
}

function MarkedText({
  line,
  figures,
  current,
}: {
  readonly line: PrintedLine;
  readonly figures: readonly Figure[];
  readonly current: number | null;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.number}>{line.lineOnPage ?? line.line}</span>
      <span className={styles.text} lang="ja">
        {partsOf(line, figures).map(({ text, number }, at) => {
          const figure = number === null ? undefined : figures[number];
          if (figure === undefined) return <Fragment key={at}>{text}</Fragment>;
          const { color, underline } = USE_LOOKS[figure.use];
          return (
            <mark
              key={at}
              data-figure={number}
              className={mergeClasses(styles.mark, number === current && styles.current)}
              style={{ textDecorationColor: color, textDecorationStyle: underline }}
            >
              {text}
            </mark>
          );
        })}
      </span>
    </div>
  );
}

/** A line in parts: what is marked with the number of its figure, and what stands between. */
function partsOf(
  line: PrintedLine,
  figures: readonly Figure[],
): readonly { readonly text: string; readonly number: number | null }[] {
  const lines = new Map([[line.line, line]]);
  const marks = figures
    .flatMap((figure, number) => {
      const mark = figure.line === line.line ? markedLine({ lines }, figure).mark : null;
      return mark === null ? [] : [{ number, from: mark[0], to: mark[1] }];
    })
    .sort((one, other) => one.from - other.from);
  const text = line.text.replaceAll('\t', ' ');
  const parts: { text: string; number: number | null }[] = [];
  let at = 0;
  for (const { number, from, to } of marks) {
    if (from < at) continue;
    parts.push({ text: text.slice(at, from), number: null }, { text: text.slice(from, to), number });
    at = to;
  }
  parts.push({ text: text.slice(at), number: null });
  return parts.filter((part) => part.text !== '');
}
