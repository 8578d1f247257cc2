import { yearName } from '@cyberbudget/core';
import { Link } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { useNoticeStyles } from './notice-styles.ts';

/** Says in every view that the workbook keeps documents that cannot be read, and leads to where they are named. */
export function UnreadNotice({ show }: { readonly show: () => void }) {
  const { kept, text, language } = usePane();
  const styles = useNoticeStyles();
  if (kept.unread.length === 0) return null;
  const names = kept.named.map(({ id, year }) => (year === null ? id : yearName(year)[language]));
  return (
    <p className={styles.notice} role="status">
      {text.import.unread.notice(names)}{' '}
      <Link inline onClick={show}>
        {text.import.unread.look}
      </Link>
    </p>
  );
}
