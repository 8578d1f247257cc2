import { useCallback, useState } from 'react';
import { type Copied, copyRich } from '../copy/copy-rich.ts';

/**
 * Copies, and keeps what could not be copied until it is.
 * @param done called when something is on the clipboard
 */
export function useCopy(done: () => void) {
  const [refused, setRefused] = useState<Copied | null>(null);
  const copy = useCallback(
    async (copied: Copied): Promise<boolean> => {
      const isCopied = await copyRich(copied);
      setRefused(isCopied ? null : copied);
      if (isCopied) done();
      return isCopied;
    },
    [done],
  );
  const close = useCallback(() => setRefused(null), []);
  return { copy, refused, close };
}
