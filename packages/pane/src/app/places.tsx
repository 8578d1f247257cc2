import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AuditPlace } from '../audit/audit-place.tsx';
import { FindPlace } from '../find/find-place.tsx';
import { ImportPlace } from '../import/import-place.tsx';
import { InsertPlace } from '../insert/insert-place.tsx';
import { WorkbookPlace } from '../workbook/workbook-place.tsx';
import { Header } from './header.tsx';
import { type PaneView, PLACES, usePane } from './pane-context.ts';
import { focusTab, Tabs } from './tabs.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const CONTENTS = {
  insert: InsertPlace,
  find: FindPlace,
  import: ImportPlace,
  audit: AuditPlace,
  workbook: WorkbookPlace,
} as const;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineBreak: 'strict',
    '& h1, & h2, & h3, & [data-program]': { wordBreak: 'auto-phrase' },
    overflowWrap: 'break-word',
  },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { minHeight: 0, position: 'relative' },
  place: { height: '100%', '&[hidden]': { display: 'none' } },
});

/** The tabs and the place that is shown. A place that was visited keeps its state. */
export function Places({ switchLanguage }: { readonly switchLanguage: () => void }) {
  const { text } = usePane();
  const styles = useStyles();
  const [view, setView] = useState<PaneView>('insert');
  const [visited, setVisited] = useState<ReadonlySet<PaneView>>(new Set(['insert']));
  const tabs = useRef<HTMLDivElement>(null);
  const go = (next: PaneView): void => {
    setView(next);
    setVisited((before) => new Set([...before, next]));
  };
  useShortcuts((event) => {
    const next = shortcutOf(event);
    if (next === null) return;
    event.preventDefault();
    // The place must be there before the focus can go into it.
    flushSync(() => go(next));
    const search =
      event.key === '/' ? document.querySelector<HTMLElement>('#place-find [type=search]') : null;
    if (search === null) focusTab(tabs.current, next);
    else search.focus();
  });
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Header switchLanguage={switchLanguage} />
        <nav aria-label={text.placesLabel}>
          <Tabs ref={tabs} view={view} go={go} />
        </nav>
      </div>
      <main className={styles.main}>
        {PLACES.map((place) => {
          const Content = CONTENTS[place];
          return (
            <div
              key={place}
              id={`place-${place}`}
              role="tabpanel"
              aria-labelledby={`tab-${place}`}
              className={styles.place}
              hidden={view !== place}
            >
              {visited.has(place) ? <Content isShown={view === place} /> : null}
            </div>
          );
        })}
      </main>
    </div>
  );
}

/** Alt+1 to Alt+5; "/" outside of fields leads to the search. */
function shortcutOf({ altKey, ctrlKey, metaKey, code, key, target }: KeyboardEvent): PaneView | null {
  if (altKey && !ctrlKey && !metaKey) return PLACES[Number(/^Digit([1-5])$/.exec(code)?.[1]) - 1] ?? null;
  const inField = target instanceof HTMLElement && target.matches('input, textarea, select');
  return key === '/' && !inField && !ctrlKey && !metaKey ? 'find' : null;
}
