import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/pane-context.ts';
import { ClaimList } from './claim-list.tsx';
import { CLAIM_WORDS } from './claim-words.ts';
import { Section } from './section.tsx';
import { useClaimCheck } from './use-claim-check.ts';

const useStyles = makeStyles({
  button: { justifySelf: 'start' },
  summary: { margin: 0, lineHeight: '1.6', fontWeight: tokens.fontWeightSemibold },
});

/** Whether what a text or the selected cells say of the budget is what the documents say. */
export function CheckClaims() {
  const { host, language } = usePane();
  const words = CLAIM_WORDS[language];
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const { report, isCells, problem, isBusy, checkText, checkSelection } = useClaimCheck();
  return (
    <Section title={words.heading} intro={words.intro}>
      {host.selectedTexts === undefined ? null : (
        <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void checkSelection()}>
          {words.selection}
        </Button>
      )}
      <Field label={words.label}>
        <Textarea rows={4} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void checkText(typed)}>
        {words.text}
      </Button>
      {problem === null && report === null ? null : (
        <p className={styles.summary}>{problem ?? report?.summary}</p>
      )}
      {report === null || report.claims.length === 0 ? null : (
        <ClaimList claims={report.claims} isCells={isCells} />
      )}
    </Section>
  );
}
