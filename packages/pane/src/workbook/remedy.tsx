import { Button } from '@fluentui/react-components';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';
import { useAction } from './use-action.ts';

/** What to do where cells show #NAME?. */
export function Remedy() {
  const { host, text } = usePane();
  const { run, isBusy, message, dismiss } = useAction();
  return (
    <Section title={text.workbook.remedy} intro={text.workbook.remedyIntro}>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <Button
        disabledFocusable={isBusy}
        onClick={() =>
          void run(
            () => host.recalculate?.('all'),
            () => text.workbook.recalculated,
          )
        }
      >
        {text.workbook.recalculate}
      </Button>
    </Section>
  );
}
