import { type IndexedDocument, type Query, queryFigures, yearName } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { LoadedLines } from './printed-lines.tsx';

const useStyles = makeStyles({
  name: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, lineHeight: '1.6' },
});

/** Where the figures behind numbers are printed, document by document. */
export function SourceOfQueries({ queries }: { readonly queries: readonly Query[] }) {
  const { text, language } = usePane();
  const styles = useStyles();
  const documents = [...new Set(queries.map(({ index }) => index))].map((index) => ({
    index,
    figures: figuresIn(index, queries),
  }));
  if (documents.every(({ figures }) => figures.length === 0))
    return <p className={styles.none}>{text.source.none}</p>;
  return documents.map(({ index, figures }) => {
    const name = yearName(index.document)[language];
    return (
      <div key={index.document.id}>
        <h4 className={styles.name}>{text.source.lines(name, figures.length)}</h4>
        <LoadedLines index={index} figures={figures} label={text.source.lines(name, figures.length)} />
      </div>
    );
  });
}

const figuresIn = (index: IndexedDocument, queries: readonly Query[]) => [
  ...new Set(
    queries
      .filter((query) => query.index === index)
      .flatMap((query) => queryFigures(query).map(({ figure }) => figure)),
  ),
];
