import {
  type AuditedFinding,
  differenceText,
  figurePlaces,
  type IndexedDocument,
  quantityText,
  VERDICT_NAMES,
} from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LoadedLines } from '../source/printed-lines.tsx';
import { usePane } from '../state/pane-context.ts';
import { VerdictMark } from './verdict-mark.tsx';

const useStyles = makeStyles({
  card: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'grid',
    gap: '6px',
  },
  head: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  verdict: { whiteSpace: 'nowrap' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    fontWeight: tokens.fontWeightSemibold,
  },
  statement: { margin: 0, lineHeight: '1.6' },
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  pair: { display: 'inline-flex', gap: '5px' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  show: { justifySelf: 'start', marginLeft: '-8px' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * One relation put to the test on one subject: what it says, its numbers, where they are printed,
 * and why it stands.
 */
export function FindingCard({
  finding,
  title,
  index,
}: {
  readonly finding: AuditedFinding;
  readonly title: string;
  readonly index: IndexedDocument;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  const [showsLines, setShowsLines] = useState(false);
  const { verdict, name, statement, quantity, expected, found, difference, allowed, places, known } = finding;
  const shown = (value: number | null): string | null =>
    value === null ? null : quantityText(quantity, value)[language];
  const numbers: readonly (readonly [string, string | null])[] = [
    [text.audit.expected, shown(expected)],
    [text.audit.found, shown(found)],
    [text.audit.difference, difference === null ? null : differenceText(quantity, difference)[language]],
    [text.audit.allowed, quantity === 'ordinal' ? null : shown(allowed)],
  ];
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <VerdictMark verdict={verdict} />
        <span className={styles.verdict}>{VERDICT_NAMES[verdict][language]}</span>
        <span aria-hidden="true">·</span>
        <span>{title}</span>
      </div>
      <h3 className={styles.name}>{name[language]}</h3>
      <p className={styles.statement}>{statement[language]}</p>
      <dl className={styles.numbers}>
        {numbers.map(([term, value]) =>
          value === null ? null : (
            <div key={term} className={styles.pair}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {places.length === 0 ? null : (
        <p className={styles.small}>
          {text.audit.lines}: {figurePlaces(places)[language]}
        </p>
      )}
      {places.length === 0 ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.show}
          aria-expanded={showsLines}
          aria-label={`${showsLines ? text.source.hide : text.source.show}: ${name[language]}`}
          onClick={() => setShowsLines(!showsLines)}
        >
          {showsLines ? text.source.hide : text.source.show}
        </Button>
      )}
      {showsLines ? <LoadedLines index={index} figures={places} label={text.source.heading} /> : null}
      {known === null ? null : (
        <p className={styles.small}>
          {text.audit.known}: {known[language]}
        </p>
      )}
    </article>
  );
}
