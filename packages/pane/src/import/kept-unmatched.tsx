import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  notice: { display: 'grid', gap: '8px', justifyItems: 'start' },
  sentence: { margin: 0, lineHeight: '1.6' },
});

/** The corrections that the workbook keeps do not fit the file: said, and what one can do. */
export function KeptUnmatched({ readPlain }: { readonly readPlain: () => void }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <p className={styles.sentence}>{text.import.keptUnmatched}</p>
      <Button onClick={readPlain}>{text.import.readWithout}</Button>
    </div>
  );
}
