import { FIGURE_USES, type Figure, figurePlaces } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Choice } from '../choice/choice.tsx';
import { usePane } from '../state/pane-context.ts';
import { scrollFrame } from '../theme/styles.ts';

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

/** Every figure of a document with its use, as printed. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
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
  const shown = figures.filter((figure) => use === '' || figure.use === use);
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
          <tbody>
            {shown.map((figure, position) => (
              <tr key={position}>
                <td className={styles.cell} lang="ja">
                  {figure.text}
                </td>
                <td className={styles.cell}>{words.uses[figure.use]}</td>
                <td className={styles.cell}>{figurePlaces([figure])[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
