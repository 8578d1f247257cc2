import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { card, cardTitle } from '../theme/styles.ts';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: '10px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    ...card,
  },
  title: cardTitle,
  intro: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

/** One tool with its name and what it does. */
export function Section({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
