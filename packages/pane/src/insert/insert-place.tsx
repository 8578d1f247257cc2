import { Button, Spinner } from '@fluentui/react-components';
import { useDeferredValue, useRef, useState } from 'react';
import { OutcomeMessage } from '../app/outcome-message.tsx';
import { usePane } from '../app/pane-context.ts';
import { PlaceHeading } from '../app/place-heading.tsx';
import { PlaceLayout } from '../app/place-layout.tsx';
import { useShortcuts } from '../app/use-shortcuts.ts';
import type { Target } from '../insertion.ts';
import { sheetName } from '../layout/sheet-name.ts';
import { InsertForm } from './insert-form.tsx';
import { FIRST_ORDER, insertionOf, type Order } from './order.ts';
import { Preview } from './preview.tsx';
import { type InsertionResult, useInsertion } from './use-insertion.ts';

/** 挿入: choose a table, see exactly what will be inserted, insert it. */
export function InsertPlace({ isShown }: { readonly isShown: boolean }) {
  const { library, language, text } = usePane();
  const [order, setOrder] = useState<Order>(FIRST_ORDER);
  const action = useRef<HTMLButtonElement>(null);
  const { insert, isBusy, result, dismiss } = useInsertion();
  const insertion = insertionOf(order, library, language);
  const previewed = useDeferredValue(insertion);
  const insertAt = (target?: Target): void => {
    const ordered = insertionOf(order, library, language, target);
    if (ordered !== null) void insert(ordered);
    action.current?.focus();
  };
  const close = (): void => {
    dismiss();
    action.current?.focus();
  };
  useShortcuts((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) insertAt();
    else if (event.key === 'Escape' && result !== null) close();
  }, isShown);
  return (
    <PlaceLayout
      actions={
        <>
          {result === null ? null : <ResultMessage result={result} close={close} insertAt={insertAt} />}
          <Button
            ref={action}
            appearance="primary"
            size="large"
            disabledFocusable={isBusy || insertion === null}
            icon={isBusy ? <Spinner size="tiny" /> : null}
            onClick={() => insertAt()}
          >
            {isBusy ? text.busy : text.insert.action}
          </Button>
        </>
      }
    >
      <PlaceHeading title={text.insert.heading} />
      <InsertForm
        order={order}
        insertion={insertion}
        change={(changed) => setOrder((before) => ({ ...before, ...changed }))}
      />
      {previewed === null ? null : <Preview insertion={previewed} />}
    </PlaceLayout>
  );
}

function ResultMessage({
  result,
  close,
  insertAt,
}: {
  readonly result: InsertionResult;
  readonly close: () => void;
  readonly insertAt: (target: Target) => void;
}) {
  const { host, text, language } = usePane();
  const { failure, place, insertion, message } = result;
  const free = failure?.code === 'cells-taken' ? failure.free : null;
  const offersNewSheet =
    failure !== null && insertion.target.kind !== 'new-sheet' && failure.code !== 'editing-cell';
  return (
    <OutcomeMessage message={message} close={close}>
      {place === null || host.goTo === undefined ? null : (
        <Button size="small" onClick={() => void host.goTo?.(place)}>
          {text.show}
        </Button>
      )}
      {free === null ? null : (
        <Button size="small" onClick={() => insertAt({ kind: 'place', place: free })}>
          {text.insert.atFree(free.address)}
        </Button>
      )}
      {offersNewSheet ? (
        <Button
          size="small"
          onClick={() =>
            insertAt({ kind: 'new-sheet', name: sheetName({ table: insertion.table, language }) })
          }
        >
          {text.insert.atNewSheet}
        </Button>
      ) : null}
    </OutcomeMessage>
  );
}
