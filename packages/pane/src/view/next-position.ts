/**
 * Where a key leads in a list of so many entries; null where it leads nowhere. @param current -1
 * before the first
 */
export function nextPosition(key: string, current: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(current + 1, count - 1),
    ArrowUp: Math.max(current - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? null;
}
