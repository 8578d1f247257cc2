import type { ImportProblem } from '@cyberbudget/importer';
import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', paddingBlock: '6px' } });

/** Why a file gave no document, and what would do. */
export function Refusal({
  problems,
  importer,
}: {
  readonly problems: readonly ImportProblem[];
  readonly importer: Importer;
}) {
  const { text, language } = usePane();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={useStyles().body}>
        {text.import.refused}
        {problems.map((problem) => ` ${importer.importProblemSentence(problem, language)}`).join('')}
      </MessageBarBody>
    </MessageBar>
  );
}
