import { createRoot } from 'react-dom/client';
import { Pane, type PaneOptions } from './pane.tsx';

/** A pane on a page. */
export interface MountedPane {
  /** Changes what it was mounted with: the theme when the application's changes. */
  update(options: Partial<PaneOptions>): void;
  unmount(): void;
}

/**
 * Shows the task pane in an element, which it fills: give the element a height.
 * @param options host, library, language and theme
 */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const root = createRoot(element);
  let current = options;
  root.render(<Pane {...current} />);
  return {
    update: (changed) => {
      current = { ...current, ...changed };
      root.render(<Pane {...current} />);
    },
    unmount: () => root.unmount(),
  };
}
