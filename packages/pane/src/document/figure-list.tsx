import { problemSentence } from '@cyberbudget/core';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FigureRow } from '../figure/figure-row.ts';
import { usePane } from '../state/pane-context.ts';
import { tableDifferences } from './table-differences.ts';
import { WORDS, type Words } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gap: '2px', gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, lineHeight: '1.6' },
  small: { margin: 0, lineHeight: '1.5', color: tokens.colorNeutralForeground2 },
});

/** The figures of the document, each with what stands there and what would. */
export function FigureList({
  rows,
  isChosen,
  choose,
  show,
}: {
  readonly rows: readonly FigureRow[];
  readonly isChosen: (id: number) => boolean;
  readonly choose: (id: number, isOn: boolean) => void;
  readonly show: (id: number) => void;
}) {
  const { language } = usePane();
  const words = WORDS[language];
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const { id, title } = row.figure;
        const name = `${words.kinds[row.kind]}: ${title}`;
        return (
          <li key={id} className={styles.row} data-state={row.state}>
            <div className={styles.head}>
              {row.change === null ? (
                <span className={styles.title}>{name}</span>
              ) : (
                <Checkbox
                  label={<span className={styles.title}>{name}</span>}
                  aria-label={words.include(name)}
                  checked={isChosen(id)}
                  onChange={(_, { checked }) => choose(id, checked === true)}
                />
              )}
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${words.show}: ${name}`}
                onClick={() => show(id)}
              >
                {words.show}
              </Button>
            </div>
            {linesOf(row, words).map((line) => (
              <p key={line} className={styles.said}>
                {line}
              </p>
            ))}
            {row.problem === null ? null : (
              <p className={styles.small}>{problemSentence(row.problem, language)}</p>
            )}
            {row.state === 'changed' && row.keepsNote ? (
              <p className={styles.small}>{words.keepsNote}</p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function linesOf(row: FigureRow, words: Words): readonly string[] {
  const { figure, now, change } = row;
  if (row.state === 'picture') return [words.picture];
  if (row.state === 'deleted') return [words.deleted];
  const own = row.isOwnYear ? [words.oneYear] : [];
  const [shown = ''] = figure.cells[0] ?? [];
  if (now === null) return [...(row.kind === 'table' ? [] : [shown]), words.unanswered];
  if (change === null) return [...(row.kind === 'figure' ? [shown] : []), words.same, ...own];
  const differences = tableDifferences(figure.cells, now.cells, words);
  if (differences.length > 0) return [...differences, ...own];
  return [...(row.kind === 'figure' ? [shown] : []), change.note === null ? words.otherYear : words.noteOnly];
}
