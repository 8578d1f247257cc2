import { documentStanding, isWaiting, yearName } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  heading: { margin: '4px 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  entry: {
    display: 'grid',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  where: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What can be done with an imported document. Each tells whether it was done. */
export interface DocumentActions {
  readonly remove: (entry: ImportedDocument) => Promise<boolean>;
  /** Asks whether it may answer for others too. */
  readonly offer: (entry: ImportedDocument) => Promise<boolean>;
  /** Takes that back. */
  readonly takeBack: (entry: ImportedDocument) => Promise<boolean>;
}

/**
 * The documents that were imported: where each is kept, what it answers, and how to change that.
 */
export function ImportedDocuments(actions: DocumentActions) {
  const { imported, text } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed may be gone. */
  const andStay = async (done: Promise<boolean>): Promise<void> => {
    if (await done) heading.current?.focus();
  };
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {text.import.keptHeading}
      </h3>
      {imported.length === 0 ? (
        <p className={styles.none}>{text.import.keptNone}</p>
      ) : (
        <ul className={styles.list}>
          {imported.map((entry) => (
            <li key={entry.document.id} className={styles.entry}>
              <Entry entry={entry} actions={actions} andStay={andStay} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({
  entry,
  actions: { remove, offer, takeBack },
  andStay,
}: {
  readonly entry: ImportedDocument;
  readonly actions: DocumentActions;
  readonly andStay: (done: Promise<boolean>) => Promise<void>;
}) {
  const { library, language, text } = usePane();
  const styles = useStyles();
  const name = yearName(entry.document)[language];
  const standing = documentStanding(library, entry.document.id);
  const words = text.import.consent;
  return (
    <>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.where}>
          {entry.isKept ? text.import.inWorkbook : text.import.inSession}
          {entry.document.corrections === undefined
            ? ''
            : ` · ${text.import.byHand(entry.document.corrections.length)}`}
        </span>
        {standing === null ? null : <span className={styles.where}>{words.standing[standing]}</span>}
      </span>
      <span className={styles.actions}>
        {standing !== null && isWaiting(standing) ? (
          <Button
            size="small"
            aria-label={`${words.offer} ${name}`}
            onClick={() => void andStay(offer(entry))}
          >
            {words.offer}
          </Button>
        ) : null}
        {entry.agreed === true && standing !== 'published' ? (
          <Button
            size="small"
            aria-label={`${words.takeBack}: ${name}`}
            onClick={() => void andStay(takeBack(entry))}
          >
            {words.takeBack}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={`${text.import.remove}: ${name}`}
          onClick={() => void andStay(remove(entry))}
        >
          {text.import.remove}
        </Button>
      </span>
    </>
  );
}
