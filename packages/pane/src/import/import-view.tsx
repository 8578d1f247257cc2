import { type Correction, isSamePrint } from '@cyberbudget/core';
import type { ImportResult } from '@cyberbudget/importer';
import { useRef, useState } from 'react';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { type Original, usePane } from '../state/pane-context.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import type { ShownPlace } from '../viewer/shown-source.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { CorrectingGate } from './correcting-gate.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportReportView } from './import-report.tsx';
import { ImportedDocuments } from './imported-documents.tsx';
import { KeepActions } from './keep-actions.tsx';
import { KeptCorrections } from './kept-corrections.tsx';
import { KeptUnmatched } from './kept-unmatched.tsx';
import { Reading } from './reading.tsx';
import { Refusal } from './refusal.tsx';
import { UnreadDocuments } from './unread-documents.tsx';
import { useDocumentActions } from './use-document-actions.ts';
import { hasPages, type ImportState, type ReadFile, useImport } from './use-import.ts';

/** 取込: read another year's document, see every figure accounted for, keep it in the workbook. */
export function ImportView(_: { readonly isShown: boolean }) {
  const { text, setOriginal } = usePane();
  const { state, read, reread, cancel, reset } = useImport();
  const [shownAt, setShownAt] = useState<ShownPlace | null>(null);
  const document = state.kind === 'read' && state.result.ok ? state.result.document : null;
  const { keep, use, asked, removeUnread, message, dismiss, ...acting } = useDocumentActions(document);
  const chooser = useRef<HTMLButtonElement>(null);
  const finish = async (done: Promise<boolean>): Promise<void> => {
    if (!(await done)) return;
    if (state.kind === 'read' && state.result.ok)
      setOriginal(state.result.document.id, originalOf(state.file, state.result));
    reset();
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
      {state.kind !== 'read' ? null : (
        <WhatWasRead
          read={state}
          show={setShownAt}
          undo={async (correction) => {
            const others = state.corrections.filter(({ print }) => !isSamePrint(print, correction.print));
            await reread(others);
          }}
          readPlain={() => void read(state.file, false)}
        />
      )}
      {state.kind !== 'read' || shownAt === null ? null : (
        <CorrectingGate read={state} reread={reread} place={shownAt} close={() => setShownAt(null)} />
      )}
      <UnreadDocuments remove={removeUnread} />
      <ImportedDocuments {...acting} />
      {asked === null ? null : <ConsentDialog asked={asked} />}
    </ViewLayout>
  );
}

/** What the pages of a document are shown from. */
const originalOf = (file: File, result: Extract<ImportResult, { readonly ok: true }>): Original => ({
  lines: result.report.printed,
  file: hasPages(result) ? file : null,
});

/** How far the reading is. */
function Progress({ state, cancel }: { readonly state: ImportState; readonly cancel: () => void }) {
  const { text } = usePane();
  if (state.kind === 'reading') return <Reading file={state.file} cancel={cancel} />;
  if (state.kind === 'failed')
    return <p style={{ margin: 0, lineHeight: 1.6 }}>{text.import[state.reason]}</p>;
  return null;
}

/** What a file gave: why no document, or its account with what a person corrected. */
function WhatWasRead({
  read,
  show,
  undo,
  readPlain,
}: {
  readonly read: ReadFile;
  readonly show: (place: ShownPlace) => void;
  readonly undo: (correction: Correction) => Promise<void>;
  readonly readPlain: () => void;
}) {
  const { result, importer, corrections, fromKept, isRereading } = read;
  const document = result.ok ? result.document : null;
  const isUnmatched =
    !result.ok && fromKept > 0 && result.problems.some(({ code }) => code === 'correction-unmatched');
  return (
    <>
      {result.ok ? null : <Refusal problems={result.problems} importer={importer} />}
      {isUnmatched ? <KeptUnmatched readPlain={readPlain} /> : null}
      {corrections.length === 0 || isUnmatched ? null : (
        <KeptCorrections {...{ corrections, document, fromKept, undo }} isBusy={isRereading} />
      )}
      {result.report === undefined ? null : (
        <ImportReportView report={result.report} document={document} importer={importer} show={show} />
      )}
    </>
  );
}
