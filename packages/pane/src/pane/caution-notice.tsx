import { Link } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { useNoticeStyles } from './notice-styles.ts';

/**
 * old-functions: functions of another version answer than the pane is of. not-recalculated:
 * documents changed, and the formulas that rest on them could not be computed anew.
 */
export type Caution = 'old-functions' | 'not-recalculated';

/** Says in every view what the page found. */
export function CautionNotice({
  caution,
  showWorkbook,
}: {
  readonly caution: Caution | undefined;
  readonly showWorkbook: () => void;
}) {
  const { text } = usePane();
  const styles = useNoticeStyles();
  if (caution === undefined) return null;
  return (
    <p className={styles.notice} role="status">
      {text.caution[caution]}{' '}
      {caution === 'not-recalculated' ? (
        <Link inline onClick={showWorkbook}>
          {text.workbook.recalculate}
        </Link>
      ) : null}
    </p>
  );
}
