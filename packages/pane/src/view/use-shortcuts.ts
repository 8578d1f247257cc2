import { useEffect, useEffectEvent } from 'react';

/**
 * Listens to keys wherever the focus is, also where it is nowhere.
 * @param isOn whether to listen now
 */
export function useShortcuts(handle: (event: KeyboardEvent) => void, isOn = true): void {
  const onKey = useEffectEvent(handle);
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
