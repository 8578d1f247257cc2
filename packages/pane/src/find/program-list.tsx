import { type IndexedDocument, type Language, ministryName, type ProgramFigures } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePane } from '../state/pane-context.ts';
import { amountText } from '../text/amount-text.ts';
import { nextPosition } from '../view/next-position.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 10px',
    width: '100%',
    padding: '9px 12px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    fontWeight: tokens.fontWeightSemibold,
    gridColumn: '1 / -1',
  },
  ministry: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: '1.5' },
  amount: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** "総務省・分野4" */
export function programSubject(
  index: IndexedDocument,
  { ministry, strategyField }: ProgramFigures,
  language: Language,
): string {
  const printed = index.document.ministries.find(({ id }) => id === ministry)?.name ?? ministry;
  const { ja, en } = ministryName({ id: ministry, name: printed });
  return language === 'ja' ? `${ja}・分野${strategyField}` : `${en}, field ${strategyField}`;
}

interface Props {
  readonly index: IndexedDocument;
  readonly programs: readonly ProgramFigures[];
  /**
   * The program that takes the focus when the list appears: the one whose details were just closed.
   */
  readonly focused: string | null;
  readonly open: (id: string) => void;
}

/** The programs found: one Tab stop, arrow keys within. */
export function ProgramList({ index, programs, focused, open }: Props) {
  const { text, language } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, programs.length - 1);
  useEffect(() => {
    if (focused !== null) list.current?.querySelector<HTMLElement>(`[data-program="${focused}"]`)?.focus();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPosition(event.key, stop, programs.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('[data-program]')[next]?.focus();
  };
  return (
    <ul ref={list} className={styles.list} aria-label={text.find.list} onKeyDown={onKeyDown}>
      {programs.map((program, position) => (
        <li key={program.id}>
          <button
            type="button"
            data-program={program.id}
            className={styles.entry}
            tabIndex={position === stop ? 0 : -1}
            onFocus={() => setCurrent(position)}
            onClick={() => open(program.id)}
          >
            <span className={styles.title} lang="ja">
              {program.title}
            </span>
            <span className={styles.ministry}>{programSubject(index, program, language)}</span>
            <span className={styles.amount}>{amountText(program.amount.amountYen, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
