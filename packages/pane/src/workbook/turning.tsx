import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  turning: { display: 'grid', gap: '8px', padding: '4px 0' },
  sentence: { margin: 0, lineHeight: '1.6' },
  stop: { justifySelf: 'start' },
});

/** How far 配布用にする is, and the way to stop it. */
export function Turning({
  turned,
  all,
  isStopping,
  stop,
}: {
  readonly turned: number;
  readonly all: number;
  readonly isStopping: boolean;
  readonly stop: () => void;
}) {
  const { text } = usePane();
  const styles = useStyles();
  const words = text.workbook;
  const sentence = isStopping ? words.shareStopping : words.shareTurning(turned, all);
  return (
    <div className={styles.turning}>
      <p className={styles.sentence} aria-live="polite">
        {sentence}
      </p>
      <ProgressBar aria-label={words.share} {...(isStopping ? {} : { max: all, value: turned })} />
      <Button size="small" className={styles.stop} disabledFocusable={isStopping} onClick={stop}>
        {words.shareStop}
      </Button>
    </div>
  );
}
