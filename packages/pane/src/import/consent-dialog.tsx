import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../state/pane-context.ts';
import { useModalDialog } from '../state/use-modal-dialog.ts';
import { cardTitle } from '../theme/styles.ts';
import { ConsentEffects } from './consent-effects.tsx';
import { type AskedConsent, questionOf } from './use-consent.ts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100% - 24px)',
    maxWidth: '420px',
    maxHeight: 'calc(100% - 24px)',
    padding: '16px',
    overflowY: 'auto',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'grid', gap: '12px', lineHeight: '1.6' },
  title: { ...cardTitle, ':focus-visible': { outline: 'none' } },
  actions: { display: 'grid', gap: '8px' },
});

/** Says what a document would change, and asks for what it may be used. */
export function ConsentDialog({ asked }: { readonly asked: AskedConsent }) {
  const { text } = usePane();
  const styles = useStyles();
  const dialog = useModalDialog('h3');
  const titleId = useId();
  const words = text.import.consent;
  const question = questionOf(asked.changes) ?? 'inPlace';
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        asked.decide('cancelled');
      }}
    >
      <div className={styles.content}>
        <h3 id={titleId} tabIndex={-1} className={styles.title}>
          {words.heading}
        </h3>
        <ConsentEffects asked={asked} />
        <div className={styles.actions}>
          {question === 'inPlace' && !asked.mayKeepOnly ? null : (
            <Button appearance="primary" onClick={() => asked.decide(false)}>
              {words.own[question]}
            </Button>
          )}
          <Button onClick={() => asked.decide(true)}>{words.agree[question]}</Button>
          <Button appearance="subtle" onClick={() => asked.decide('cancelled')}>
            {text.import.cancel}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
