import { editionName, otherEditions, TABLE_KINDS, UNIT_NAMES, UNITS } from '@cyberbudget/core';
import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { Choice } from '../choice/choice.tsx';
import { DocumentChoice, documentById } from '../choice/document-choice.tsx';
import { chartKinds } from '../layout/chart-areas.ts';
import { formsOf } from '../layout/layout-insertion.ts';
import type { ChartKind, InsertionForm, TableInsertion } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { type InsertChoices, isUnit, olderEdition } from './choices.ts';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  stack: { display: 'grid', gap: '12px' },
  radios: { flexWrap: 'wrap', marginLeft: '-6px' },
  forms: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', marginLeft: '-6px' },
  charts: { display: 'grid', marginLeft: '-6px' },
});

interface Props {
  readonly choices: InsertChoices;
  readonly insertion: TableInsertion | null;
  readonly change: (changed: Partial<InsertChoices>) => void;
}

/** What to insert: table, year, unit, form, charts and where. */
export function InsertForm({ choices, insertion, change }: Props) {
  const { text, language, host } = usePane();
  const styles = useStyles();
  const { insert } = text;
  const compares = TABLE_KINDS.some(({ id, compares }) => id === choices.kind && compares === true);
  const kinds = TABLE_KINDS.map(({ id, name }) => ({ value: id, label: insert.kinds[id] ?? name.ja }));
  return (
    <>
      <Choice label={insert.kind} options={kinds} value={choices.kind} choose={(kind) => change({ kind })} />
      <div className={language === 'ja' ? styles.pair : styles.stack}>
        {insertion?.table.document === null ? (
          <Choice
            label={insert.document}
            options={[{ value: '', label: insert.everyDocument }]}
            value=""
            choose={() => {}}
          />
        ) : (
          <DocumentChoice
            label={insert.document}
            value={choices.document}
            choose={(document) => change({ document })}
          />
        )}
        <UnitChoice choices={choices} change={change} />
      </div>
      {compares ? <OlderChoice choices={choices} change={change} /> : null}
      {host.forms?.length === 1 ? null : <FormChoice insertion={insertion} change={change} />}
      <ChartChoice choices={choices} insertion={insertion} change={change} />
      {host.targets?.length === 1 ? null : (
        <Field label={insert.target}>
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            value={choices.target}
            onChange={(_, { value }) => change({ target: value === 'selection' ? value : 'new-sheet' })}
          >
            <Radio value="selection" label={insert.targets.selection} />
            <Radio value="new-sheet" label={insert.targets['new-sheet']} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

/** The edition that a comparison begins with. */
function OlderChoice({ choices, change }: Pick<Props, 'choices' | 'change'>) {
  const { library, text, language } = usePane();
  const index = documentById(library, choices.document);
  if (index === null) return null;
  const options = otherEditions(library, index).map((other) => ({
    value: other.document.id,
    label: editionName(library, other)[language],
  }));
  return (
    <Choice
      label={text.insert.olderEdition}
      options={options.length === 0 ? [{ value: '', label: text.none }] : options}
      value={olderEdition(choices, index, library)?.document.id ?? ''}
      choose={(older) => change({ older })}
    />
  );
}

function UnitChoice({ choices, change }: Pick<Props, 'choices' | 'change'>) {
  const { text, language } = usePane();
  const options = UNITS.map((unit) => ({
    value: unit,
    label: UNIT_NAMES[unit][language],
  }));
  const choose = (unit: string): void => {
    if (isUnit(unit)) change({ unit });
  };
  return <Choice label={text.insert.unit} options={options} value={choices.unit} choose={choose} />;
}

function FormChoice({ insertion, change }: Pick<Props, 'insertion' | 'change'>) {
  const { text } = usePane();
  const styles = useStyles();
  const { forms, formHelp, form: label } = text.insert;
  const offered = insertion === null ? [] : formsOf(insertion);
  const chosen = insertion?.form ?? 'values';
  return (
    <Field label={label} hint={formHelp[chosen]}>
      <RadioGroup
        layout="horizontal"
        className={styles.forms}
        value={chosen}
        onChange={(_, { value }) => change({ form: value as InsertionForm })}
      >
        {offered.map((form) => (
          <Radio key={form} value={form} label={forms[form]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function ChartChoice({ choices, insertion, change }: Props) {
  const { text, host } = usePane();
  const styles = useStyles();
  const drawn = host.pictures ?? (host.insertChart && chartKinds);
  const kinds =
    insertion === null || insertion.form === 'publication' ? [] : (drawn?.(insertion.table) ?? []);
  if (kinds.length === 0) return null;
  const toggle = (kind: ChartKind, isOn: boolean): void =>
    change({ charts: isOn ? [...choices.charts, kind] : choices.charts.filter((one) => one !== kind) });
  return (
    <Field label={text.insert.charts}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend twice, beside the label of the field */}
      <div role="group" aria-label={text.insert.charts} className={styles.charts}>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={text.insert.chartKinds[kind]}
            checked={choices.charts.includes(kind)}
            onChange={(_, { checked }) => toggle(kind, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}
