import { type BudgetDocument, yearName } from '@cyberbudget/core';
import type { ImportNotice, ImportReport } from '@cyberbudget/importer';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Importer } from '../state/load-importer.ts';
import { usePane } from '../state/pane-context.ts';
import { amountText } from '../text/amount-text.ts';
import { card, cardTitle } from '../theme/styles.ts';
import { lookedAtInOrder, placeOfFigure, type ShownPlace } from '../viewer/shown-source.ts';
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
  look: { justifySelf: 'start' },
  clean: { margin: 0, lineHeight: '1.6' },
  list: { margin: 0, paddingLeft: '20px', lineHeight: '1.6' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
});

/**
 * The account of an import: what was read, every figure with its use, and what has to be looked at.
 */
export function ImportReportView({
  report,
  document,
  importer,
  show,
}: {
  readonly report: ImportReport;
  readonly document: BudgetDocument | null;
  readonly importer: Importer;
  /** Shows a place of the file as it is printed. */
  readonly show: (place: ShownPlace) => void;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  const { counts, notices, clean, figures } = report;
  const first = placeOfFigure(figures, lookedAtInOrder(figures)[0] ?? 0);
  const words = text.import;
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
        {first === null ? null : (
          <Button
            appearance={counts.unexplained > 0 ? 'primary' : 'secondary'}
            className={styles.look}
            onClick={() => show(first)}
          >
            {counts.unexplained > 0 ? words.lookAndCorrect : words.look}
          </Button>
        )}
        <Notices
          title={words.warnings}
          notices={notices.filter(({ severity }) => severity === 'warning')}
          importer={importer}
          show={show}
        />
        <Notices
          title={words.notices}
          notices={notices.filter(({ severity }) => severity === 'notice')}
          importer={importer}
          show={show}
        />
      </section>
      <FigureTable figures={figures} show={show} />
    </>
  );
}

/** Where a notice can be looked at; null of one that is about the whole. */
function placeOf(notice: ImportNotice): ShownPlace | null {
  if ('line' in notice)
    return { line: notice.line, page: notice.page, text: 'text' in notice ? notice.text : undefined };
  return 'page' in notice ? { page: notice.page } : null;
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
  show,
}: {
  readonly title: string;
  readonly notices: readonly ImportNotice[];
  readonly importer: Importer;
  readonly show: (place: ShownPlace) => void;
}) {
  const { text, language } = usePane();
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div>
      <p className={styles.small}>{title}</p>
      <ul className={styles.list}>
        {notices.map((notice) => {
          const sentence = importer.noticeSentence(notice, language);
          const place = placeOf(notice);
          return (
            <li key={JSON.stringify(notice)}>
              {sentence}{' '}
              {place === null ? null : (
                <Link
                  inline
                  as="button"
                  aria-label={`${text.source.open}: ${sentence}`}
                  onClick={() => show(place)}
                >
                  {text.source.open}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
