import { useRef } from 'react';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { usePane } from '../state/pane-context.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportReportView } from './import-report.tsx';
import { ImportedDocuments } from './imported-documents.tsx';
import { KeepActions } from './keep-actions.tsx';
import { Reading } from './reading.tsx';
import { Refusal } from './refusal.tsx';
import { UnreadDocuments } from './unread-documents.tsx';
import { type ImportState, useImport } from './use-import.ts';
import { useKeeping } from './use-keeping.ts';

/** 取込: read another year's document, see every figure accounted for, keep it in the workbook. */
export function ImportView(_: { readonly isShown: boolean }) {
  const { text } = usePane();
  const { state, read, cancel, reset } = useImport();
  const { keep, use, remove, removeUnread, message, dismiss } = useKeeping();
  const chooser = useRef<HTMLButtonElement>(null);
  const document = state.kind === 'read' && state.result.ok ? state.result.document : null;
  const finish = async (done: Promise<boolean>): Promise<void> => {
    if (await done) reset();
    chooser.current?.focus();
  };
  const actions = (
    <>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      {document === null ? null : (
        <KeepActions keep={() => void finish(keep(document))} use={() => void finish(use(document))} />
      )}
    </>
  );
  const stop = (): void => {
    cancel();
    chooser.current?.focus();
  };
  return (
    <ViewLayout actions={document === null && message === null ? undefined : actions}>
      <ViewHeading title={text.import.heading} intro={text.import.intro} />
      <DropZone ref={chooser} take={(file) => void read(file)} isBusy={state.kind === 'reading'} />
      <Progress state={state} cancel={stop} />
      <UnreadDocuments remove={removeUnread} />
      <ImportedDocuments remove={remove} />
    </ViewLayout>
  );
}

/** How far the reading is, and what it found. */
function Progress({ state, cancel }: { readonly state: ImportState; readonly cancel: () => void }) {
  const { text } = usePane();
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') return <Reading file={state.file} cancel={cancel} />;
  if (state.kind === 'failed')
    return <p style={{ margin: 0, lineHeight: 1.6 }}>{text.import[state.reason]}</p>;
  const { result, importer } = state;
  return (
    <>
      {result.ok ? null : <Refusal problems={result.problems} importer={importer} />}
      {result.report === undefined ? null : (
        <ImportReportView
          report={result.report}
          document={result.ok ? result.document : null}
          importer={importer}
        />
      )}
    </>
  );
}
