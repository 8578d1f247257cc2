import {
  type AuditedFinding,
  audit,
  BY_GRAVITY,
  type IndexedDocument,
  missingForAudit,
  RELATIONS,
  VERDICT_NAMES,
  type Verdict,
} from '@cyberbudget/core';
import { Button, Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { DocumentChoice, documentById } from '../choice/document-choice.tsx';
import { FIRST_CHOICES, insertionOf } from '../insert/choices.ts';
import { useInsertion } from '../insert/use-insertion.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { TextsNotice } from '../message/texts-notice.tsx';
import { usePane } from '../state/pane-context.ts';
import { type TextsState, useMissing } from '../state/use-texts.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import { FindingCard } from './finding-card.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const useStyles = makeStyles({
  verdicts: { display: 'grid', gap: '6px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  verdict: {
    justifyContent: 'space-between',
    minWidth: 0,
    paddingInline: '8px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  small: { fontSize: tokens.fontSizeBase200, paddingInline: '6px' },
  verdictName: { display: 'inline-flex', gap: '6px', alignItems: 'center' },
  count: { fontVariantNumeric: 'tabular-nums' },
  state: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
});

const TITLES = new Map(RELATIONS.map(({ id, title }) => [id, title]));

/** 検算: every relation between the printed figures with its verdict, what contradicts first. */
export function AuditView({ isShown }: { readonly isShown: boolean }) {
  const { library, language, text, errataPage } = usePane();
  const styles = useStyles();
  const [documentId, setDocument] = useState('');
  const [shown, setShown] = useState<Verdict | null>(null);
  const index = documentById(library, documentId);
  const missing = index === null ? null : missingForAudit(index, library);
  const apart = useMissing(isShown ? missing : null);
  const report = useMemo(
    () => (index === null || missing !== null ? null : audit(index, library.beside?.knownFindings)),
    [index, library, missing],
  );
  if (index === null) return null;
  if (report === null) return <AuditToCome {...apart} />;
  const findings = BY_GRAVITY.flatMap((verdict) =>
    report.findings.filter(
      (finding) => finding.verdict === verdict && (shown === null ? verdict !== 'agrees' : shown === verdict),
    ),
  );
  const inconsistent = report.findings.filter(({ verdict }) => verdict === 'contradicts');
  const fresh = inconsistent.filter((finding) => report.unknown.includes(finding)).length;
  const known = inconsistent.length - fresh;
  return (
    <ViewLayout actions={<InsertAudit document={index.document.id} isShown={isShown} />}>
      <ViewHeading title={text.audit.heading} intro={text.audit.intro} />
      {library.documents.length < 2 ? null : (
        <DocumentChoice label={text.audit.document} value={documentId} choose={setDocument} />
      )}
      <fieldset
        className={styles.verdicts}
        style={{ border: 0, margin: 0, padding: 0 }}
        aria-label={text.audit.summary}
      >
        {BY_GRAVITY.map((verdict) => (
          <ToggleButton
            key={verdict}
            className={mergeClasses(styles.verdict, language === 'en' && styles.small)}
            checked={shown === verdict}
            onClick={() => setShown(shown === verdict ? null : verdict)}
          >
            <span className={styles.verdictName}>
              <VerdictMark verdict={verdict} />
              {VERDICT_NAMES[verdict][language]}
            </span>
            <span className={styles.count}>{text.count(report.counts[verdict])}</span>
          </ToggleButton>
        ))}
      </fieldset>
      <p className={styles.state}>{report.ok ? text.audit.ok(known) : text.audit.notOk(fresh, known)}</p>
      {errataPage === undefined || index.document.origin !== undefined ? null : (
        <Link href={errataPage(language)} target="_blank" rel="noreferrer">
          {text.audit.errata}
        </Link>
      )}
      {findings.length === 0 ? (
        <p className={styles.state}>{text.audit.nothing}</p>
      ) : (
        <Findings findings={findings} index={index} />
      )}
    </ViewLayout>
  );
}

/** In the place of the audit while what it needs is loading, or could not be loaded. */
function AuditToCome(apart: TextsState) {
  const { text } = usePane();
  return (
    <ViewLayout actions={null}>
      <ViewHeading title={text.audit.heading} intro={text.audit.intro} />
      <TextsNotice {...apart} />
    </ViewLayout>
  );
}

function Findings({
  findings,
  index,
}: {
  readonly findings: readonly AuditedFinding[];
  readonly index: IndexedDocument;
}) {
  const { language } = usePane();
  return (
    <ul className={useStyles().list}>
      {findings.map((finding) => (
        <li
          key={`${finding.relation} ${finding.subject} ${finding.places.map(({ line }) => line).join(' ')}`}
        >
          <FindingCard
            finding={finding}
            index={index}
            title={TITLES.get(finding.relation)?.[language] ?? finding.relation}
          />
        </li>
      ))}
    </ul>
  );
}

/** Inserts the audit of a document as a table. */
function InsertAudit({ document, isShown }: { readonly document: string; readonly isShown: boolean }) {
  const { library, language, text } = usePane();
  const { insert, isBusy, result, dismiss } = useInsertion(isShown);
  const insertion = insertionOf(
    { ...FIRST_CHOICES, kind: 'findings', document, target: 'new-sheet' },
    library,
    language,
  );
  return (
    <>
      {result === null ? null : <OutcomeMessage message={result.message} close={dismiss} />}
      <Button
        disabledFocusable={isBusy || insertion === null}
        onClick={() => {
          if (insertion !== null) void insert(insertion);
        }}
      >
        {text.audit.insertTable}
      </Button>
    </>
  );
}
