import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { AuditPlace } from '../audit/audit-place.tsx';
import { FindPlace } from '../find/find-place.tsx';
import { ImportPlace } from '../import/import-place.tsx';
import { InsertPlace } from '../insert/insert-place.tsx';
import { WorkbookPlace } from '../workbook/workbook-place.tsx';
import { Header } from './header.tsx';
import { type PaneView, PLACES, usePane } from './pane-context.ts';

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
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineBreak: 'strict',
    '& h1, & h2, & h3, & [data-program]': { wordBreak: 'auto-phrase' },
    overflowWrap: 'anywhere',
  },
  tabs: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'repeat(5, auto)',
    justifyContent: 'space-between',
    padding: '0 4px',
  },
  tab: { padding: '10px 6px' },
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
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = shortcutOf(event);
    if (next === null) return;
    event.preventDefault();
    go(next);
    tabs.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to shortcuts that bubble up from its controls
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Header switchLanguage={switchLanguage} />
      <TabList
        ref={tabs}
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_, { value }) => go(value as PaneView)}
        aria-label={text.placesLabel}
      >
        {PLACES.map((place) => (
          <Tab
            key={place}
            id={`tab-${place}`}
            value={place}
            data-place={place}
            className={styles.tab}
            aria-controls={`place-${place}`}
          >
            {text.places[place]}
          </Tab>
        ))}
      </TabList>
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
