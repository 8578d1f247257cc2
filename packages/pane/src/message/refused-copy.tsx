import { makeStyles, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { type Copied, writeCopied } from '../copy/copy-rich.ts';
import { usePane } from '../state/pane-context.ts';
import { OutcomeMessage } from './outcome-message.tsx';

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    inset: 'auto 8px 8px',
    zIndex: 2,
    display: 'grid',
    gap: '8px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  field: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    resize: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/**
 * Says that nothing was copied, and holds it selected, so that the keys for copying take it with
 * its looks.
 */
export function RefusedCopy({ copied, close }: { readonly copied: Copied; readonly close: () => void }) {
  const { text, announce } = usePane();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => announce(text.copyRefused), [announce, text]);
  const onCopy = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionEnd - selectionStart === value.length;
    // The field goes with the message, so a part of it is written here too.
    const part = { html: null, plain: value.slice(selectionStart, selectionEnd) };
    writeCopied(event.nativeEvent, isWhole ? copied : part);
    announce(text.copied);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <section className={styles.place} aria-label={text.toCopy} onKeyDown={onKeyDown}>
      <OutcomeMessage message={{ intent: 'error', sentence: text.copyRefused }} close={close} />
      <textarea
        ref={field}
        className={styles.field}
        readOnly
        value={copied.plain}
        aria-label={text.toCopy}
        rows={3}
        onCopy={onCopy}
      />
    </section>
  );
}
