import { MEASURES } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  terms: { display: 'grid', gap: '8px', margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '1px 0 0', lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

/** Which number a number is: every measure in a sentence. */
export function Glossary() {
  const { text, language } = usePane();
  const styles = useStyles();
  return (
    <Section title={text.workbook.glossary}>
      <dl className={styles.terms}>
        {MEASURES.map(({ id, name, help }) => (
          <div key={id}>
            <dt className={styles.term}>{name[language]}</dt>
            <dd className={styles.meaning}>{help[language]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
