import { makeStyles } from '@fluentui/react-components';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({ place: { position: 'fixed', inset: 'auto 8px 8px', zIndex: 2 } });

/** A part of the pane that could not be fetched. */
export function PartMissing({ close }: { readonly close: () => void }) {
  const { text } = usePane();
  return (
    <div className={useStyles().place} role="alert">
      <OutcomeMessage message={{ intent: 'error', sentence: text.import.cannotLoad }} close={close} />
    </div>
  );
}
