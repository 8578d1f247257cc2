import { Switch } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';
import { useAction } from './use-action.ts';

/** Whether the add-in loads whenever the workbook is opened: only where somebody asks for it. */
export function Startup() {
  const { host, text } = usePane();
  const { run, message, dismiss } = useAction();
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    let stopped = false;
    void host.opensWithWorkbook?.().then((outcome) => {
      if (!stopped && outcome.ok) setOpens(outcome.opens);
    });
    return () => {
      stopped = true;
    };
  }, [host]);
  const change = async (wanted: boolean): Promise<void> => {
    const { startupOn, startupOff } = text.workbook;
    const done = await run(
      () => host.openWithWorkbook?.(wanted),
      () => (wanted ? startupOn : startupOff),
    );
    if (done) setOpens(wanted);
  };
  return (
    <Section title={text.workbook.startup} intro={text.workbook.startupHelp}>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <Switch
        label={text.workbook.startup}
        checked={opens}
        onChange={(_, { checked }) => void change(checked)}
      />
    </Section>
  );
}
