import { MEASURES, ministryName, problemSentence, type Query, UNIT_NAMES, UNITS } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Choice } from '../choice/choice.tsx';
import { DocumentChoice, documentById } from '../choice/document-choice.tsx';
import { figureOf } from '../figure/figure-of.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import type { DocumentHost } from '../sheet-host/document-host.ts';
import { usePane } from '../state/pane-context.ts';
import { Section } from '../workbook/section.tsx';
import { useAction } from '../workbook/use-action.ts';
import { WORDS } from './words.ts';

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  citation: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '1.6' },
});

const FIRST = { document: '', ministry: '', field: '', measure: 'amount', unit: '億円' };

/**
 * A number of the documents, chosen by its ministry, field and measure, and put into the text with
 * its source.
 */
export function InsertNumber({ host }: { readonly host: DocumentHost }) {
  const { library, language, text } = usePane();
  const words = WORDS[language];
  const styles = useStyles();
  const [choices, setChoices] = useState(FIRST);
  const { run, isBusy, message, dismiss } = useAction();
  const index = documentById(library, choices.document);
  if (index === null) return null;
  const { ministries, strategyFields } = index.document;
  const change = (name: keyof typeof FIRST) => (value: string) =>
    setChoices((before) => ({ ...before, [name]: value }));
  const query: Query = {
    index,
    ministry: ministries.find(({ id }) => id === choices.ministry) ?? null,
    strategyField: strategyFields.find(({ code }) => code === choices.field) ?? null,
    measure: MEASURES.find(({ id }) => id === choices.measure) ?? MEASURES[0],
  };
  const unit = UNITS.find((known) => known === choices.unit) ?? '億円';
  const insertion = { query, unit, language, library };
  const figure = figureOf(insertion);
  return (
    <Section title={words.number} intro={host.hasFootnotes ? words.numberIntro : words.numberIntroBrackets}>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <DocumentChoice label={text.insert.document} value={choices.document} choose={change('document')} />
      <Choice
        label={text.find.ministry}
        options={[
          { value: '', label: words.wholeGovernment },
          ...ministries.map((ministry) => ({ value: ministry.id, label: ministryName(ministry)[language] })),
        ]}
        value={query.ministry?.id ?? ''}
        choose={change('ministry')}
      />
      <Choice
        label={text.find.strategyField}
        options={[
          { value: '', label: words.everyField },
          ...strategyFields.map(({ code, name }) => ({ value: code, label: `(${code})${name}` })),
        ]}
        value={query.strategyField?.code ?? ''}
        choose={change('field')}
      />
      <Choice
        label={words.measure}
        options={MEASURES.map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={query.measure.id}
        choose={change('measure')}
      />
      <Choice
        label={text.insert.unit}
        options={UNITS.map((one) => ({ value: one, label: UNIT_NAMES[one][language] }))}
        value={unit}
        choose={change('unit')}
      />
      {figure.ok ? (
        <div data-figure>
          <div className={styles.text}>{figure.value.text}</div>
          <p className={styles.citation}>{figure.value.citation}</p>
        </div>
      ) : (
        <p className={styles.citation}>{problemSentence(figure.problem, language)}</p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || !figure.ok}
        onClick={() =>
          void run(
            () => host.insertFigure(insertion),
            (how) => text.find.inserted('', how),
          )
        }
      >
        {words.insertNumber}
      </Button>
    </Section>
  );
}
