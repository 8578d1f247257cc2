import { yearName } from '@cyberbudget/core';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  notice: {
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Says in every view that the workbook keeps documents that cannot be read, and leads to where they are named. */
export function UnreadNotice({ show }: { readonly show: () => void }) {
  const { kept, text, language } = usePane();
  const styles = useStyles();
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
