import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
});

/**
 * What can be done with a document that was read: keep it in the workbook where the host can, or
 * use it here only.
 */
export function KeepActions({ keep, use }: { readonly keep: () => void; readonly use: () => void }) {
  const { host, text } = usePane();
  const styles = useStyles();
  const canKeep = host.keepDocument !== undefined;
  return (
    <>
      {canKeep ? (
        <>
          <Button appearance="primary" onClick={keep}>
            {text.import.keep}
          </Button>
          <p className={styles.help}>
            {text.import.keepHelp}{' '}
            {host.keepCaveat === undefined ? '' : text.import.keepCaveat[host.keepCaveat]}
          </p>
        </>
      ) : null}
      <Button appearance={canKeep ? 'secondary' : 'primary'} onClick={use}>
        {text.import.useOnly}
      </Button>
    </>
  );
}
