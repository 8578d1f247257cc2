import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import type { TextsState } from '../state/use-texts.ts';

const useStyles = makeStyles({
  notice: { display: 'grid', gap: '8px', justifyItems: 'start' },
  sentence: { margin: 0, lineHeight: 1.6 },
});

/**
 * In the place of what needs something that is loaded apart: that it is loading, or that it could
 * not be loaded.
 */
export function TextsNotice({ state, retry }: TextsState) {
  const { text } = usePane();
  const styles = useStyles();
  if (state === 'here') return null;
  return (
    <div role={state === 'failed' ? 'alert' : 'status'} className={styles.notice}>
      <p className={styles.sentence}>{state === 'failed' ? text.apart.failed : text.apart.loading}</p>
      {state === 'failed' ? <Button onClick={retry}>{text.insert.retry}</Button> : null}
    </div>
  );
}
