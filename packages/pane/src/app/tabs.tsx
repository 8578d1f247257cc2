import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import { type PaneView, PLACES, usePane } from './pane-context.ts';

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
 * The tabs of the places: one Tab stop, arrow keys, Home and End within. Fluent's own TabList puts focusable elements hidden from
 * screen readers around itself, which axe rightly refuses.
 */
export function Tabs({
  view,
  go,
  ref,
}: {
  readonly view: PaneView;
  readonly go: (next: PaneView) => void;
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
      aria-label={text.placesLabel}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={`tab-${place}`}
          data-place={place}
          aria-selected={place === view}
          aria-controls={`place-${place}`}
          tabIndex={place === view ? 0 : -1}
          className={mergeClasses(styles.tab, place === view && styles.selected)}
          onClick={() => go(place)}
        >
          {text.places[place]}
        </button>
      ))}
    </div>
  );
}

/** Moves the focus to a place's tab. */
export const focusTab = (tabs: HTMLElement | null, place: PaneView): void =>
  tabs?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();

function neighbour(key: string, view: PaneView): PaneView | undefined {
  const at = PLACES.indexOf(view);
  const last = PLACES.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  return PLACES[moves[key] ?? -1];
}
