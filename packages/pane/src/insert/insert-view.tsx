import { missingPart, type Problem, problemSentence } from '@cyberbudget/core';
import { Button, Spinner } from '@fluentui/react-components';
import { useDeferredValue, useRef, useState } from 'react';
import { sheetName } from '../layout/sheet-name.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { TextsNotice } from '../message/texts-notice.tsx';
import type { Target } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { type TextsState, useMissing } from '../state/use-texts.ts';
import { useShortcuts } from '../view/use-shortcuts.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import { FIRST_CHOICES, type InsertChoices, insertionOf, tableOf } from './choices.ts';
import { InsertForm } from './insert-form.tsx';
import { Preview } from './preview.tsx';
import { type InsertionResult, useInsertion } from './use-insertion.ts';

/** 挿入: choose a table, see exactly what will be inserted, insert it. */
export function InsertView({ isShown }: { readonly isShown: boolean }) {
  const { library, language, text } = usePane();
  const [choices, setChoices] = useState<InsertChoices>(FIRST_CHOICES);
  const action = useRef<HTMLButtonElement>(null);
  const { insert, isBusy, result, dismiss } = useInsertion(isShown);
  const insertion = insertionOf(choices, library, language);
  const table = tableOf(choices, library);
  const problem = table.ok ? null : table.problem;
  const apart = useMissing(isShown ? problem : null);
  const previewed = useDeferredValue(insertion);
  const insertAt = (target?: Target): void => {
    const chosen = insertionOf(choices, library, language, target);
    if (chosen !== null) void insert(chosen);
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
    <ViewLayout
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
      <ViewHeading title={text.insert.heading} />
      <InsertForm
        choices={choices}
        insertion={insertion}
        change={(changed) => setChoices((before) => ({ ...before, ...changed }))}
      />
      {problem === null ? null : <NoTable problem={problem} apart={apart} />}
      {previewed === null ? null : <Preview insertion={previewed} />}
    </ViewLayout>
  );
}

/** Why there is no such table; of what is loaded apart, how that stands. */
function NoTable({ problem, apart }: { readonly problem: Problem; readonly apart: TextsState }) {
  const { language } = usePane();
  return missingPart(problem) === null ? (
    <p>{problemSentence(problem, language)}</p>
  ) : (
    <TextsNotice {...apart} />
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
    failure !== null &&
    host.targets?.length !== 1 &&
    insertion.target.kind !== 'new-sheet' &&
    failure.code !== 'editing-cell';
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
