import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { OutcomeMessage } from '../app/outcome-message.tsx';
import { usePane } from '../app/pane-context.ts';
import { PlaceHeading } from '../app/place-heading.tsx';
import { PlaceLayout } from '../app/place-layout.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportReportView } from './import-report.tsx';
import { ImportedDocuments } from './imported-documents.tsx';
import { Refusal } from './refusal.tsx';
import { useImport } from './use-import.ts';
import { useKeeping } from './use-keeping.ts';

const useStyles = makeStyles({
  reading: { display: 'grid', gap: '8px', padding: '4px 0' },
  sentence: { margin: 0, lineHeight: '1.6' },
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
  cancel: { justifySelf: 'start' },
});

/** 取込: read another year's document, see every figure accounted for, keep it in the workbook. */
export function ImportPlace(_: { readonly isShown: boolean }) {
  const { host, text } = usePane();
  const styles = useStyles();
  const { state, read, cancel, reset } = useImport();
  const { keep, use, remove, message, dismiss } = useKeeping();
  const chooser = useRef<HTMLButtonElement>(null);
  const result = state.stage === 'read' ? state.result : null;
  const finished = (done: Promise<void>): void => {
    void done.then(() => {
      reset();
      chooser.current?.focus();
    });
  };
  const actions =
    result?.ok === true || message !== null ? (
      <>
        {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
        {result?.ok !== true ? null : host.keepDocument === undefined ? (
          <Button appearance="primary" onClick={() => finished(use(result.document))}>
            {text.import.useOnly}
          </Button>
        ) : (
          <>
            <Button appearance="primary" onClick={() => finished(keep(result.document))}>
              {text.import.keep}
            </Button>
            <p className={styles.help}>{text.import.keepHelp}</p>
            <Button onClick={() => finished(use(result.document))}>{text.import.useOnly}</Button>
          </>
        )}
      </>
    ) : undefined;
  return (
    <PlaceLayout actions={actions}>
      <PlaceHeading title={text.import.heading} intro={text.import.intro} />
      <DropZone ref={chooser} take={(file) => void read(file)} isBusy={state.stage === 'reading'} />
      {state.stage !== 'reading' ? null : (
        <div className={styles.reading}>
          <p className={styles.sentence}>{text.import.reading(state.file)}</p>
          <ProgressBar aria-label={text.import.reading(state.file)} />
          <Button
            size="small"
            className={styles.cancel}
            onClick={() => {
              cancel();
              chooser.current?.focus();
            }}
          >
            {text.import.cancel}
          </Button>
        </div>
      )}
      {state.stage === 'failed' ? <p className={styles.sentence}>{text.import[state.reason]}</p> : null}
      {state.stage === 'read' && result?.ok === false ? (
        <Refusal problems={result.problems} importer={state.importer} />
      ) : null}
      {state.stage !== 'read' || result?.report === undefined ? null : (
        <ImportReportView
          report={result.report}
          document={result.ok ? result.document : null}
          importer={state.importer}
        />
      )}
      <ImportedDocuments remove={remove} />
    </PlaceLayout>
  );
}
