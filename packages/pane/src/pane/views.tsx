import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AuditView } from '../audit/audit-view.tsx';
import { FindView } from '../find/find-view.tsx';
import { ImportView } from '../import/import-view.tsx';
import { InsertView } from '../insert/insert-view.tsx';
import { usePane, VIEWS, type View } from '../state/pane-context.ts';
import { useShortcuts } from '../view/use-shortcuts.ts';
import { type Caution, CautionNotice } from './caution-notice.tsx';
import { fetchedView } from './fetched-view.tsx';
import { Header } from './header.tsx';
import { NamesNotice } from './names-notice.tsx';
import { focusTab, Tabs } from './tabs.tsx';
import { UnreadNotice } from './unread-notice.tsx';
import { WaitingNotice } from './waiting-notice.tsx';

const CONTENTS = {
  insert: InsertView,
  find: FindView,
  import: ImportView,
  audit: AuditView,
} as const;

const WorkbookView = fetchedView(async () => (await import('../workbook/workbook-view.tsx')).WorkbookView);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineBreak: 'strict',
    wordBreak: 'auto-phrase',
    overflowWrap: 'break-word',
  },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { minHeight: 0, position: 'relative' },
  view: { height: '100%', '&[hidden]': { display: 'none' } },
});

/** The tabs and the view that is shown. A view that was visited keeps its state. */
export function Views({
  switchLanguage,
  caution,
  Last = WorkbookView,
}: {
  readonly switchLanguage: (() => void) | null;
  readonly caution: Caution | undefined;
  /** What the last tab shows. */
  readonly Last?: ComponentType<{ readonly isShown: boolean }> | undefined;
}) {
  const { text } = usePane();
  const styles = useStyles();
  const [view, setView] = useState<View>('insert');
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set(['insert']));
  const tabs = useRef<HTMLDivElement>(null);
  const go = (next: View): void => {
    setView(next);
    setVisited((before) => new Set([...before, next]));
  };
  useShortcuts((event) => {
    const next = shortcutOf(event);
    if (next === null) return;
    event.preventDefault();
    // The view must be there before the focus can go into it.
    flushSync(() => go(next));
    const search = event.key === '/' ? document.querySelector<HTMLElement>('#view-find [type=search]') : null;
    if (search === null) focusTab(tabs.current, next);
    else search.focus();
  });
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Header switchLanguage={switchLanguage} />
        <nav aria-label={text.viewsLabel}>
          <Tabs ref={tabs} view={view} go={go} />
        </nav>
        <CautionNotice caution={caution} showWorkbook={() => go('workbook')} />
        {view === 'workbook' ? null : <NamesNotice show={() => go('workbook')} />}
        {view === 'import' ? null : (
          <>
            <UnreadNotice show={() => go('import')} />
            <WaitingNotice show={() => go('import')} />
          </>
        )}
      </div>
      <main className={styles.main}>
        {VIEWS.map((id) => {
          const Content = id === 'workbook' ? Last : CONTENTS[id];
          return (
            <div
              key={id}
              id={`view-${id}`}
              role="tabpanel"
              aria-labelledby={`tab-${id}`}
              className={styles.view}
              hidden={view !== id}
            >
              {visited.has(id) ? <Content isShown={view === id} /> : null}
            </div>
          );
        })}
      </main>
    </div>
  );
}

/** Alt+1 to Alt+5; "/" outside of fields leads to the search. */
function shortcutOf({ altKey, ctrlKey, metaKey, code, key, target }: KeyboardEvent): View | null {
  if (altKey && !ctrlKey && !metaKey) return VIEWS[Number(/^Digit([1-5])$/.exec(code)?.[1]) - 1] ?? null;
  const inField = target instanceof HTMLElement && target.matches('input, textarea, select');
  return key === '/' && !inField && !ctrlKey && !metaKey ? 'find' : null;
}
