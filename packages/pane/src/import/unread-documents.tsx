import { yearName } from '@cyberbudget/core';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { UnreadKept } from '../sheet-host/sheet-host.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  bar: { minHeight: 'auto', paddingBlock: '8px', alignItems: 'start' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '6px', paddingBlock: '6px 0', justifyContent: 'flex-start' },
});

/**
 * What the workbook keeps and cannot be read, each with its reason and what one can do; nothing
 * where all of it can be read.
 */
export function UnreadDocuments({ remove }: { readonly remove: (id: string) => Promise<boolean> }) {
  const { kept, text } = usePane();
  const styles = useStyles();
  const words = text.import.unread;
  const again = (
    <Button size="small" onClick={kept.reread}>
      {words.again}
    </Button>
  );
  if (kept.failure !== null)
    return (
      <Bar actions={again}>
        {words.nothingRead} {failureSentence(kept.failure, text)} {words.consequence}
      </Bar>
    );
  if (kept.named.length === 0) return null;
  return (
    <ul className={styles.list}>
      {kept.named.map((unread) => (
        <li key={unread.id}>
          <Bar
            actions={
              <>
                {again}
                <Button
                  size="small"
                  aria-label={`${text.import.remove}: ${unread.id}`}
                  onClick={() => void remove(unread.id)}
                >
                  {text.import.remove}
                </Button>
              </>
            }
          >
            <UnreadSentence unread={unread} /> {words.consequence}
          </Bar>
        </li>
      ))}
    </ul>
  );
}

function UnreadSentence({ unread }: { readonly unread: UnreadKept }) {
  const { text, language } = usePane();
  const { id, year, reason, detail } = unread;
  const name = year === null ? id : `${yearName(year)[language]} (${id})`;
  const why = text.import.unread.reasons[reason];
  return (
    <>
      {text.import.unread.one(name)} {detail === null ? why : `${why} ${detail[language]}`}
    </>
  );
}

function Bar({
  actions,
  children,
}: {
  readonly actions: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>
    </MessageBar>
  );
}
