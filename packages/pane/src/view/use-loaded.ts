import { useEffect, useState } from 'react';

/** A part of the pane that is fetched when it is needed; failed where it cannot be. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly value: T };

/**
 * Fetches a part as soon as a component is shown; it is asked for again the next time. @param load
 * the same function at every turn
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  useEffect(() => {
    let stopped = false;
    load().then(
      (value) => {
        if (!stopped) setState({ kind: 'here', value });
      },
      () => {
        if (!stopped) setState({ kind: 'failed' });
      },
    );
    return () => {
      stopped = true;
    };
  }, [load]);
  return state;
}
