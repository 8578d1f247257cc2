import { MEASURE_NAMES, MEASURES } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../app/pane-context.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  words: { display: 'grid', gap: '8px', margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '1px 0 0', lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

/** Which number a number is: every measure in a sentence. */
export function Words() {
  const { text, language } = usePane();
  const styles = useStyles();
  return (
    <Section title={text.workbook.words}>
      <dl className={styles.words}>
        {MEASURES.map(({ id, help }) => (
          <div key={id}>
            <dt className={styles.term}>{MEASURE_NAMES[id][language]}</dt>
            <dd className={styles.meaning}>{help[language]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
