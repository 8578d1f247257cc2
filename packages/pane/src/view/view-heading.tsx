import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.6',
  },
});

/** What a view is for. */
export function ViewHeading({ title, intro }: { readonly title: string; readonly intro?: string }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{title}</h2>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
    </div>
  );
}
