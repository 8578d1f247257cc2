import { useRef, useState } from 'react';
import type { ShareWatch } from '../sheet-host/sheet-host.ts';

/** How far 配布用にする is, and whether a person has stopped it. */
export function useTurning() {
  const [turned, setTurned] = useState<number | null>(null);
  const [isStopping, setStopping] = useState(false);
  const stopped = useRef(false);
  const stop = (): void => {
    stopped.current = true;
    setStopping(true);
  };
  /** Does it, followed. The page is drawn first: some hosts let it rest until they are done. */
  const watched = async <T>(action: (watch: ShareWatch) => T): Promise<Awaited<T>> => {
    stopped.current = false;
    setTurned(0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      return await action({ tell: setTurned, isStopped: () => stopped.current });
    } finally {
      setTurned(null);
      setStopping(false);
    }
  };
  return { turned, isStopping, stop, watched };
}
