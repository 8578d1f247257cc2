import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '6px 12px',
    margin: 0,
    lineHeight: '1.5',
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  meaning: { margin: 0 },
  pair: { display: 'contents' },
});

/** The keyboard shortcuts. */
export function Keys() {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <Section title={text.workbook.keys}>
      <dl className={styles.keys}>
        {text.workbook.keyList.map(([key, meaning]) => (
          <div key={key} className={styles.pair}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
