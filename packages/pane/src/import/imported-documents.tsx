import { yearName } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { type ImportedDocument, usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  heading: { margin: '4px 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  where: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The documents that were imported, each with a way to be rid of it. */
export function ImportedDocuments({
  remove,
}: {
  readonly remove: (entry: ImportedDocument) => Promise<boolean>;
}) {
  const { imported, language, text } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const removeAndStay = async (entry: ImportedDocument): Promise<void> => {
    if (await remove(entry)) heading.current?.focus();
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
              <span>
                <span className={styles.name}>{yearName(entry.document)[language]}</span>
                <span className={styles.where}>
                  {entry.isKept ? text.import.inWorkbook : text.import.inSession}
                  {entry.document.corrections === undefined
                    ? ''
                    : ` · ${text.import.byHand(entry.document.corrections.length)}`}
                </span>
              </span>
              <Button
                size="small"
                aria-label={`${text.import.remove}: ${yearName(entry.document)[language]}`}
                onClick={() => void removeAndStay(entry)}
              >
                {text.import.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
