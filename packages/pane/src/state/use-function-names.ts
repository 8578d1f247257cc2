import { useEffect, useState } from 'react';
import type { PaneHost } from '../sheet-host/document-host.ts';

/**
 * The names of the workbook that are called as our functions are, asked for once; none where that
 * cannot be told.
 */
export function useFunctionNames(host: PaneHost): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let stopped = false;
    void host.functionNames?.().then((outcome) => {
      if (!stopped && outcome.ok) setNames(outcome.names);
    });
    return () => {
      stopped = true;
    };
  }, [host]);
  return names;
}
