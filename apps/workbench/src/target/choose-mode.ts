/**
 * Whether this build runs our own code alone: the published site may not hand out Microsoft's
 * client, without which the add-in has no pane.
 */
export const isSheetsOnly: boolean = import.meta.env.MODE === 'site';

/**
 * Which of the built programs the address asks for: Excel's unless it says `?mode=sheets`, or there
 * is no other.
 */
export function chooseMode(search: string): 'excel' | 'sheets' {
  return isSheetsOnly || new URLSearchParams(search).get('mode') === 'sheets' ? 'sheets' : 'excel';
}
