import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { NAMES_WORDS } from './names-words.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', lineHeight: '1.6' } });

/** What to do in a workbook whose own names are called as the functions of the add-in are. */
export function FunctionNames() {
  const { functionNames, language, text } = usePane();
  const words = NAMES_WORDS[language];
  const styles = useStyles();
  return (
    <Section title={words.heading} intro={text.names.notice}>
      <ul className={styles.list}>
        <li>{words.without}</li>
        <li>{words.with}</li>
        <li>{words.remove(functionNames.join(words.comma))}</li>
      </ul>
    </Section>
  );
}
