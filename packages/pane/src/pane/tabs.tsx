import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import { usePane, VIEWS, type View } from '../state/pane-context.ts';

const useStyles = makeStyles({
  tabs: { display: 'flex', justifyContent: 'space-between', padding: '0 4px' },
  tab: {
    position: 'relative',
    padding: '8px 5px 11px',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      right: '5px',
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

/**
 * The tabs of the views: one Tab stop, arrow keys, Home and End within. Fluent's own TabList puts
 * focusable elements hidden from screen readers around itself, which axe rightly refuses.
 */
export function Tabs({
  view,
  go,
  ref,
}: {
  readonly view: View;
  readonly go: (next: View) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const { text } = usePane();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
    focusTab(ref.current, next);
  };
  return (
    <div
      ref={ref}
      role="tablist"
      tabIndex={-1}
      aria-label={text.viewsLabel}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-view={tab}
          aria-selected={tab === view}
          aria-controls={`view-${tab}`}
          tabIndex={tab === view ? 0 : -1}
          className={mergeClasses(styles.tab, tab === view && styles.selected)}
          onClick={() => go(tab)}
        >
          {text.views[tab]}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus to a view's tab. */
export const focusTab = (tabs: HTMLElement | null, view: View): void =>
  tabs?.querySelector<HTMLElement>(`[data-view="${view}"]`)?.focus();

function neighbour(key: string, view: View): View | undefined {
  const at = VIEWS.indexOf(view);
  const last = VIEWS.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return VIEWS[moves[key] ?? -1];
}
