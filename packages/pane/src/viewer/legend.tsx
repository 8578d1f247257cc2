import { FIGURE_USES, type Figure } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { UseSwatch } from './use-swatch.tsx';
import { useWords } from './use-words.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: 0,
    padding: '4px 12px',
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
});

/**
 * What the boxes and marks mean: the uses that the document has, with how many figures have each.
 */
export function Legend({ figures }: { readonly figures: readonly Figure[] }) {
  const { text } = usePane();
  const words = useWords();
  const styles = useStyles();
  const counted = [...FIGURE_USES]
    .reverse()
    .map((use) => ({ use, count: figures.filter((figure) => figure.use === use).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.list} aria-label={words.legend}>
      {counted.map(({ use, count }) => (
        <li key={use} className={styles.entry}>
          <UseSwatch use={use} />
          {text.import.uses[use]} {count}
        </li>
      ))}
    </ul>
  );
}
