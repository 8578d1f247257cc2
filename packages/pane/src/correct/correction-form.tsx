import { type DocumentFigures, MINISTRIES, PHASE_NAMES, PHASES } from '@cyberbudget/core';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Choice } from '../choice/choice.tsx';
import { usePane } from '../state/pane-context.ts';
import { useWords } from '../viewer/use-words.ts';
import { type CorrectionKind, type Draft, type HeadingPrint, kindsOf } from './make-correction.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', padding: '8px 12px', overflowY: 'auto', minHeight: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: { margin: 0, lineHeight: '1.6', color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly print: string;
  readonly first: Draft;
  readonly document: DocumentFigures | null;
  readonly headings: readonly HeadingPrint[];
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly apply: (draft: Draft, heading: HeadingPrint | null) => void;
  readonly cancel: () => void;
}

/** What a person says of a figure; Enter applies it. */
export function CorrectionForm(props: Props) {
  const { print, first, headings, isBusy, problem, apply, cancel } = props;
  const words = useWords();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(first);
  const [heading, setHeading] = useState('0');
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const chooseHeading = (position: string): void => {
    setHeading(position);
    change({ text: headings[Number(position)]?.text ?? '' });
  };
  const chooseKind = (kind: string): void => {
    change({ kind: kind as CorrectionKind });
    if (kind === 'heading') chooseHeading('0');
    if (kind === 'text') change({ text: print });
  };
  useEffect(() => {
    const input = form.current?.querySelector<HTMLInputElement>('[data-first] input');
    const control = input ?? form.current?.querySelector<HTMLElement>('select');
    control?.focus();
    if (input !== null) input?.select();
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) apply(draft, draft.kind === 'heading' ? (headings[Number(heading)] ?? null) : null);
  };
  const kinds = kindsOf(print).map((kind) => ({ value: kind, label: words.kinds[kind] }));
  return (
    <form ref={form} className={styles.form} aria-label={words.fixHeading} onSubmit={onSubmit}>
      <Choice label={words.isWhat} options={kinds} value={draft.kind} choose={chooseKind} />
      {draft.kind === 'heading' ? (
        <Choice
          label={words.whichHeading}
          options={headings.map(({ text }, position) => ({ value: String(position), label: text }))}
          value={heading}
          choose={chooseHeading}
        />
      ) : null}
      <DraftFields draft={draft} change={change} document={props.document} />
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? words.rereading : words.apply}
        </Button>
        <Button onClick={cancel}>{words.stopFixing}</Button>
      </div>
      <Text label={words.by} value={draft.by} put={(by) => change({ by })} />
      <Text label={words.why} value={draft.why} put={(why) => change({ why })} />
    </form>
  );
}

/** What the kind of a correction asks for beside. */
function DraftFields({
  draft,
  change,
  document,
}: {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  readonly document: DocumentFigures | null;
}) {
  const { language } = usePane();
  const words = useWords();
  const { kind } = draft;
  const ministries = [...new Set([...(document?.ministries ?? []), ...MINISTRIES].map(({ name }) => name))];
  const field = (
    <Choice
      label={words.strategyField}
      options={fieldOptions(document, words)}
      value={draft.strategyField}
      choose={(strategyField) => change({ strategyField })}
    />
  );
  const ministry = (
    <Text
      label={words.ministry}
      value={draft.ministry}
      offered={ministries}
      put={(name) => change({ ministry: name })}
    />
  );
  switch (kind) {
    case 'text':
    case 'heading':
      return <Text isFirst label={words.readAs} value={draft.text} put={(text) => change({ text })} />;
    case 'field':
    case 'field-share':
      return field;
    case 'program':
      return (
        <>
          <Text label={words.title} value={draft.title} put={(title) => change({ title })} />
          {ministry}
          {field}
        </>
      );
    case 'ministry':
    case 'ministry-share':
      return ministry;
    case 'other-year':
      return (
        <>
          <Text
            label={words.fiscalYear}
            value={draft.fiscalYear}
            put={(fiscalYear) => change({ fiscalYear })}
          />
          <Choice
            label={words.phase}
            options={PHASES.map((phase) => ({ value: phase, label: PHASE_NAMES[phase][language] }))}
            value={draft.phase}
            choose={(phase) => change({ phase: phase as Draft['phase'] })}
          />
        </>
      );
    default:
      return null;
  }
}

/** The fields of the document, and the next code for one that it does not have yet. */
export function fieldOptions(document: DocumentFigures | null, words: ReturnType<typeof useWords>) {
  const known = (document?.strategyFields ?? []).map(({ code, name }) => ({
    value: code,
    label: words.field(code, name),
  }));
  const codes = known.flatMap(({ value }) => (/^\d+$/.test(value) ? [Number(value)] : []));
  const next = String(Math.max(0, ...codes) + 1);
  return [...known, { value: next, label: words.newField(next) }];
}

function Text({
  label,
  value,
  put,
  offered = [],
  isFirst = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly put: (value: string) => void;
  readonly offered?: readonly string[];
  readonly isFirst?: boolean;
}) {
  const list = useId();
  return (
    <Field label={label} {...(isFirst && { 'data-first': '' })}>
      <Input
        value={value}
        list={offered.length === 0 ? undefined : list}
        onChange={(_, { value: typed }) => put(typed)}
      />
      {offered.length === 0 ? null : (
        <datalist id={list}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
