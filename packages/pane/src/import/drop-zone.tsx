import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { type DragEvent, type Ref, useRef, useState } from 'react';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: '8px',
    padding: '18px 12px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1.5px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1.5px solid ${tokens.colorBrandStroke1}` },
  icon: { fontSize: '28px', color: tokens.colorNeutralForeground3 },
  accepted: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const PDF = '.pdf,application/pdf,';

/** Takes a file that is dropped or chosen. */
export function DropZone({
  take,
  isBusy,
  ref,
}: {
  readonly take: (file: File) => void;
  readonly isBusy: boolean;
  readonly ref: Ref<HTMLButtonElement>;
}) {
  const { text, readsPdf } = usePane();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const first = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined && !isBusy) take(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    first(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <ArrowUploadRegular className={styles.icon} aria-hidden="true" />
      <span>{text.import.drop}</span>
      <Button ref={ref} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {text.import.choose}
      </Button>
      <span className={styles.accepted}>{readsPdf ? text.import.accepted : text.import.acceptedText}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={`${readsPdf ? PDF : ''}.txt,.csv,text/plain,text/csv`}
        aria-label={text.import.choose}
        onChange={(event) => {
          first(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
