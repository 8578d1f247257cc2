import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  layout: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', height: '100%' },
  scroll: { overflowY: 'auto', padding: '12px', scrollPaddingBlock: '16px', position: 'relative' },
  column: {
    display: 'grid',
    gap: '14px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '640px',
    margin: '0 auto',
  },
  actions: {
    display: 'grid',
    gap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxHeight: '60vh',
    overflowY: 'auto',
  },
});

/** A view: what scrolls, and below it what always stays in reach. */
export function ViewLayout({
  children,
  actions,
}: {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.layout}>
      <div className={styles.scroll}>
        <div className={styles.column}>{children}</div>
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
