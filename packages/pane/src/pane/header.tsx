import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 6px 2px 12px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/**
 * The product's name and the switch of the language, which is written in the other language.
 * @param switchLanguage null where the language is chosen outside of the pane
 */
export function Header({ switchLanguage }: { readonly switchLanguage: (() => void) | null }) {
  const { text, language } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{text.product}</h1>
      {switchLanguage === null ? null : (
        <Button
          appearance="subtle"
          size="small"
          onClick={switchLanguage}
          lang={language === 'ja' ? 'en' : 'ja'}
        >
          {text.otherLanguage}
        </Button>
      )}
    </header>
  );
}
