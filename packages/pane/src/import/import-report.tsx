import { type BudgetDocument, yearName } from '@cyberbudget/core';
import type { ImportNotice, ImportReport } from '@cyberbudget/importer';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';
import { amountText } from '../text/amount-text.ts';
import { card, cardTitle } from '../theme/styles.ts';
import { FigureTable } from './figure-table.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '8px',
    ...card,
  },
  title: cardTitle,
  counts: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: '1.4' },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  clean: { margin: 0, lineHeight: '1.6' },
  list: { margin: 0, paddingLeft: '20px', lineHeight: '1.6' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
});

/** The account of an import: what was read, every figure with its use, and what has to be looked at. */
export function ImportReportView({
  report,
  document,
  importer,
}: {
  readonly report: ImportReport;
  readonly document: BudgetDocument | null;
  readonly importer: Importer;
}) {
  const { text, language, library } = usePane();
  const styles = useStyles();
  const { counts, notices, clean } = report;
  const words = text.import;
  const replaces = library.documents.some((held) => held.document.id === document?.id);
  return (
    <>
      {document === null ? null : (
        <section className={styles.card}>
          <h3 className={styles.title} lang="ja">
            {document.title}
          </h3>
          <dl className={styles.counts}>
            <Count term={text.insert.document} value={yearName(document)[language]} />
            <Count
              term={words.total}
              value={document.total === null ? '–' : amountText(document.total.amountYen, language)}
            />
            <Count term={words.programs} value={text.count(document.programs.length)} />
          </dl>
          {replaces ? <p className={styles.small}>{words.replaces}</p> : null}
        </section>
      )}
      <section className={styles.card}>
        <h3 className={styles.title}>{words.report}</h3>
        <dl className={styles.counts}>
          <Count term={words.figures} value={String(counts.figures)} />
          <Count term={words.explained} value={String(counts.figures - counts.unexplained)} />
          <Count term={words.unexplained} value={String(counts.unexplained)} />
        </dl>
        {clean ? <p className={styles.clean}>{words.clean}</p> : null}
        <Notices
          title={words.warnings}
          notices={notices.filter(({ severity }) => severity === 'warning')}
          importer={importer}
        />
        <Notices
          title={words.notices}
          notices={notices.filter(({ severity }) => severity === 'notice')}
          importer={importer}
        />
      </section>
      <FigureTable figures={report.figures} />
    </>
  );
}

function Count({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

function Notices({
  title,
  notices,
  importer,
}: {
  readonly title: string;
  readonly notices: readonly ImportNotice[];
  readonly importer: Importer;
}) {
  const { language } = usePane();
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div>
      <p className={styles.small}>{title}</p>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{importer.noticeSentence(notice, language)}</li>
        ))}
      </ul>
    </div>
  );
}
