/** Which of the built programs the address asks for: Excel's unless it says `?mode=sheets`. */
export function chooseMode(search: string): 'excel' | 'sheets' {
  return new URLSearchParams(search).get('mode') === 'sheets' ? 'sheets' : 'excel';
}
