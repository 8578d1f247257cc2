import { FIGURE_USES, type Figure, figurePlaces } from '@cyberbudget/core';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Choice } from '../choice/choice.tsx';
import { usePane } from '../state/pane-context.ts';
import { scrollFrame } from '../theme/styles.ts';
import { nextPosition } from '../view/next-position.ts';
import { placeOfFigure, type ShownPlace } from '../viewer/shown-source.ts';

const useStyles = makeStyles({
  frame: { ...scrollFrame, maxHeight: '360px' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
  },
  heading: {
    position: 'sticky',
    top: 0,
    padding: '4px 8px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: '4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top' },
  kept: { whiteSpace: 'nowrap' },
  section: { display: 'grid', gap: '8px' },
});

/** Every figure of a document with its use, as printed; each leads to its page. */
export function FigureTable({
  figures,
  show,
}: {
  readonly figures: readonly Figure[];
  readonly show: (place: ShownPlace) => void;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  const words = text.import;
  const [use, setUse] = useState('');
  const counted = (use: Figure['use']): number => figures.filter((figure) => figure.use === use).length;
  const options = [
    { value: '', label: `${text.all} (${figures.length})` },
    ...FIGURE_USES.filter((use) => counted(use) > 0).map((use) => ({
      value: use,
      label: `${words.uses[use]} (${counted(use)})`,
    })),
  ];
  const shown = figures.flatMap((figure, number) =>
    use === '' || figure.use === use ? [{ figure, number }] : [],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, shown.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPosition(event.key, stop, shown.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    body.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <div className={styles.section}>
      <Choice label={words.filter} options={options} value={use} choose={setUse} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={words.figureTable}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.columns.text, words.columns.use, words.columns.place].map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {shown.map(({ figure, number }, position) => (
              <tr key={number}>
                <td className={styles.cell} lang="ja">
                  <Link
                    as="button"
                    tabIndex={position === stop ? 0 : -1}
                    aria-label={text.source.openAt(figurePlaces([figure])[language], figure.text)}
                    onFocus={() => setCurrent(position)}
                    onClick={() => {
                      const place = placeOfFigure(figures, number);
                      if (place !== null) show(place);
                    }}
                  >
                    {figure.text}
                  </Link>
                </td>
                <td className={styles.cell}>
                  {words.uses[figure.use]}
                  {figure.byHand ? ` · ${text.source.byHand}` : ''}
                </td>
                <td className={styles.cell}>{figurePlaces([figure])[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
