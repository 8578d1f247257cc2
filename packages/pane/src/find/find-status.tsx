import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  status: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '24px' },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many programs were found, and the way back to all of them. */
export function FindStatus({
  count,
  total,
  clear,
}: {
  /** null while it cannot be told. */
  readonly count: number | null;
  readonly total: number;
  /** null where nothing is filtered. */
  readonly clear: (() => void) | null;
}) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.status}>
      <p role="status" className={styles.count}>
        {count === null ? '' : text.find.found(count, total)}
      </p>
      {clear === null ? null : (
        <Button size="small" appearance="transparent" onClick={clear}>
          {text.find.clear}
        </Button>
      )}
    </div>
  );
}
