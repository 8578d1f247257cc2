import { useEffect, useEffectEvent } from 'react';

/** Does something when the view is no longer shown. */
export function useLeaving(isShown: boolean, leave: () => void): void {
  const onLeave = useEffectEvent(leave);
  useEffect(() => {
    if (!isShown) onLeave();
  }, [isShown]);
}
