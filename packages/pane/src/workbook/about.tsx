import { documentCitation } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', lineHeight: '1.6' },
  version: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { margin: 0 },
});

/** Which edition this is and which documents it answers from. */
export function About() {
  const { library, language, text, version } = usePane();
  const styles = useStyles();
  return (
    <Section title={text.workbook.about}>
      {version === '' ? null : <p className={styles.version}>cyberbudget {text.workbook.version(version)}</p>}
      <p className={styles.label}>{text.workbook.contents}</p>
      <ul className={styles.list}>
        {library.documents.map(({ document }) => (
          <li key={document.id}>
            {documentCitation(document)[language]}
            {document.terms === null ? '' : `（${document.terms}）`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
