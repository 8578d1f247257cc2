import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../state/pane-context.ts';

/** Something that happened, as shown. */
export interface Message {
  readonly intent: 'success' | 'error' | 'warning' | 'info';
  readonly sentence: string;
}

const useStyles = makeStyles({
  bar: { minHeight: 'auto', paddingBlock: '8px', alignItems: 'start' },
  body: { whiteSpace: 'normal' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    paddingBlock: '6px 0',
    justifyContent: 'flex-start',
  },
});

/**
 * A message with what one can do about it. It stays until it is closed or something new happens.
 */
export function OutcomeMessage({
  message,
  close,
  children,
}: {
  readonly message: Message;
  readonly close: () => void;
  readonly children?: ReactNode;
}) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <MessageBar intent={message.intent} layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>{message.sentence}</MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={text.close}
            icon={<DismissRegular />}
            onClick={close}
          />
        }
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
