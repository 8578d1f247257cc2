import { useCallback, useState } from 'react';
import type { Original } from './pane-context.ts';

/** What the documents of this session were read from. */
export function useOriginals() {
  const [originals, setOriginals] = useState<ReadonlyMap<string, Original>>(new Map());
  const setOriginal = useCallback(
    (document: string, original: Original | null): void =>
      setOriginals((before) => {
        const after = new Map(before);
        if (original === null) after.delete(document);
        else after.set(document, original);
        return after;
      }),
    [],
  );
  return { originals, setOriginal };
}
