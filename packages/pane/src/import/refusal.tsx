import type { ImportProblem } from '@cyberbudget/importer';
import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: '6px' },
  lines: { margin: 0, paddingLeft: '20px', lineHeight: '1.6', overflowWrap: 'anywhere' },
});

/** Why a file gave no document, how far it was read, and the lines that stopped it. */
export function Refusal({
  problems,
  importer,
}: {
  readonly problems: readonly ImportProblem[];
  readonly importer: Importer;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  const lines = problems.flatMap((problem) => importer.stoppedLineTexts(problem, language));
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {text.import.refused}
        {problems.map((problem) => ` ${importer.importProblemSentence(problem, language)}`).join('')}
        {lines.length === 0 ? null : (
          <ul className={styles.lines} aria-label={text.import.stoppedAt}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
