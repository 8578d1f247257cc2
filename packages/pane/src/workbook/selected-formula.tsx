import { queryCitations } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { copiedCode, copiedText } from '../copy/copied.ts';
import { type Twins, twinsOf } from '../formula/twins.ts';
import { CopyButton } from '../message/copy-button.tsx';
import { missingParts } from '../share/missing-parts.ts';
import { SourceOfQueries } from '../source/source-of-queries.tsx';
import { usePane } from '../state/pane-context.ts';
import { usePart } from '../state/use-texts.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  twins: { display: 'grid', gap: '12px', margin: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  term: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: '2px 0 0' },
  code: {
    display: 'block',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  small: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.5',
  },
  none: { margin: 0, lineHeight: '1.6' },
  read: { justifySelf: 'start' },
});

/**
 * Where the number of the selected cell is printed, and how its formula is written in Sheets, with
 * SUMIFS, in a terminal and in TypeScript.
 */
export function SelectedFormula({ isShown }: { readonly isShown: boolean }) {
  const { host, library, language, text } = usePane();
  const styles = useStyles();
  const [formula, setFormula] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let stopped = false;
    const read = async (): Promise<void> => {
      const outcome = await host.readSelection?.();
      if (stopped || outcome === undefined) return;
      setFormula(outcome.ok ? outcome.selection.formula : null);
      setProblem(outcome.ok ? null : failureSentence(outcome.failure, text));
    };
    void read();
    const stop = host.onSelectionChange?.(() => void read());
    return () => {
      stopped = true;
      stop?.();
    };
  }, [host, isShown, text]);
  const [part] = formula === null ? [] : missingParts([{ formula }], library, language);
  // Where they cannot be loaded there are fewer twins.
  usePart(part ?? null);
  const twins = formula === null ? null : twinsOf(formula, library, language);
  const queries = formula === null ? [] : (traceFormula(formula, { library, language })?.queries ?? []);
  return (
    <>
      {queries.length === 0 ? null : (
        <Section title={text.source.heading} intro={text.source.intro}>
          <SourceOfQueries queries={queries} />
          <CopyButton
            content={() => copiedText(...queryCitations(queries).map((citation) => citation[language]))}
            label={text.find.copyCitation}
            look={{ size: 'small', className: styles.read }}
          />
        </Section>
      )}
      <Section title={text.workbook.twins} intro={text.workbook.twinsIntro}>
        {twins === null ? (
          <p className={styles.none}>{problem ?? text.workbook.noFormula}</p>
        ) : (
          <TwinList twins={twins} />
        )}
        {host.onSelectionChange !== undefined ? null : <ReadAgain read={setFormula} />}
      </Section>
    </>
  );
}

function ReadAgain({ read }: { readonly read: (formula: string | null) => void }) {
  const { host, text } = usePane();
  const again = async (): Promise<void> => {
    const outcome = await host.readSelection?.();
    read(outcome?.ok === true ? outcome.selection.formula : null);
  };
  return (
    <Button size="small" className={useStyles().read} onClick={() => void again()}>
      {text.workbook.readSelection}
    </Button>
  );
}

function TwinList({ twins }: { readonly twins: Twins }) {
  const { text } = usePane();
  const { twin, needsDataSheet, computedArgument } = text.workbook;
  const { native } = twins;
  return (
    <dl className={useStyles().twins}>
      <Twin term={twin.sheet} code={twins.sheet} />
      <Twin
        term={twin.native}
        code={native?.formula ?? null}
        note={native === null ? computedArgument : needsDataSheet(native.dataSheet)}
      />
      <Twin
        term={twin.terminal}
        code={twins.terminal}
        note={twins.terminal === null ? computedArgument : undefined}
      />
      <Twin
        term={twin.typescript}
        code={twins.typescript}
        note={twins.typescript === null ? computedArgument : undefined}
      />
    </dl>
  );
}

function Twin({
  term,
  code,
  note,
}: {
  readonly term: string;
  readonly code: string | null;
  readonly note?: string | undefined;
}) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.head}>
        <span className={styles.term}>{term}</span>
        {code === null ? null : (
          <CopyButton
            content={() => copiedCode(code)}
            label={text.copy}
            ariaLabel={`${text.copy}: ${term}`}
            look={{ size: 'small', appearance: 'subtle' }}
          />
        )}
      </dt>
      <dd className={styles.value}>
        {code === null ? null : <code className={styles.code}>{code}</code>}
        {note === undefined ? null : <p className={styles.small}>{note}</p>}
      </dd>
    </div>
  );
}
