import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  reading: { display: 'grid', gap: '8px', padding: '4px 0' },
  sentence: { margin: 0, lineHeight: '1.6' },
  cancel: { justifySelf: 'start' },
});

/** A file that is being read, and the way to stop it. */
export function Reading({ file, cancel }: { readonly file: string; readonly cancel: () => void }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.reading}>
      <p className={styles.sentence}>{text.import.reading(file)}</p>
      <ProgressBar aria-label={text.import.reading(file)} />
      <Button size="small" className={styles.cancel} onClick={cancel}>
        {text.import.cancel}
      </Button>
    </div>
  );
}
