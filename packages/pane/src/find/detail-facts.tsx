import {
  type DetailTexts,
  type Language,
  type NamedAmount,
  type OtherAmount,
  type ProgramFigures,
  yearName,
} from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../state/pane-context.ts';
import { amountText } from '../text/amount-text.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: '12px', margin: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  term: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: '2px 0 0', lineHeight: '1.7', whiteSpace: 'pre-line' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  amounts: { margin: 0, padding: 0, listStyle: 'none' },
  amountRow: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '12px' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What the document's page says of a program, and the program as formula and as citation. */
export function DetailFacts({
  program,
  texts,
  formula,
  citation,
}: {
  readonly program: ProgramFigures;
  /** null while they are not here, and where the program has no page. */
  readonly texts: DetailTexts | null;
  readonly formula: string;
  readonly citation: string;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  const { detail } = program;
  const { find } = text;
  return (
    <dl className={styles.facts}>
      {detail === null ? (
        <Fact term={find.detailPage}>{find.noDetail}</Fact>
      ) : (
        <>
          <Fact term={find.detailPage}>
            {[detail.page === null ? '' : text.page(detail.page), program.mark?.text ?? '']
              .filter((part) => part !== '')
              .join(' ')}
          </Fact>
          {texts === null ? null : <Words texts={texts} />}
          <Amounts term={find.components} amounts={detail.components} />
          <Amounts term={find.parts} amounts={detail.parts} />
        </>
      )}
      <Others term={find.otherYears} others={program.others} language={language} />
      <Fact term={text.insert.forms.live}>
        <span className={styles.code}>{formula}</span>
      </Fact>
      <Fact term={find.asCitation}>{citation}</Fact>
    </dl>
  );
}

/** What the page says in words. */
function Words({ texts }: { readonly texts: DetailTexts }) {
  const { find } = usePane().text;
  return (
    <>
      <Printed term={find.bureau} value={texts.bureau} />
      <Printed term={find.purpose} value={texts.purpose} />
      <Printed term={find.overview} value={texts.overview} />
      <Printed term={find.expectedEffect} value={texts.expectedEffect} />
      <Printed term={find.target} value={texts.target} />
      <Printed term={find.fundingSchemes} value={listed(texts.fundingSchemes)} />
      <Printed term={find.recipients} value={listed(texts.recipients)} />
    </>
  );
}

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('、'));

function Fact({
  term,
  children,
  lang,
}: {
  readonly term: string;
  readonly children: ReactNode;
  readonly lang?: string;
}) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value} {...(lang !== undefined && { lang })}>
        {children}
      </dd>
    </div>
  );
}

const Printed = ({ term, value }: { readonly term: string; readonly value: string | null }) =>
  value === null ? null : (
    <Fact term={term} lang="ja">
      {value}
    </Fact>
  );

function Amounts({ term, amounts }: { readonly term: string; readonly amounts: readonly NamedAmount[] }) {
  const styles = useStyles();
  if (amounts.length === 0) return null;
  return (
    <Fact term={term} lang="ja">
      <ul className={styles.amounts}>
        {amounts.map(({ name, amount }) => (
          <li key={`${name}${amount.line}${amount.text}`} className={styles.amountRow}>
            <span>{name}</span>
            <span className={styles.number}>{amount.text}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Others({
  term,
  others,
  language,
}: {
  readonly term: string;
  readonly others: readonly OtherAmount[];
  readonly language: Language;
}) {
  if (others.length === 0) return null;
  const shown = others.map(
    (other) => `${yearName(other)[language]} ${amountText(other.amount.amountYen, language)}`,
  );
  return <Fact term={term}>{shown.join('\n')}</Fact>;
}
