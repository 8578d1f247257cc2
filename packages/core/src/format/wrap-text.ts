import { displayWidth } from './display-width.ts';

/** Marks that never begin a line. */
const CLOSING = /^[、。，．）」』］〕｝】〉》・ー”’%％}\])"',.:;!?]/;
/** Marks that never end one. */
const OPENING = /[（「『［〔｛【〈《“‘([{]$/;
/**
 * What stays together: a word of Latin letters and digits with the blank behind it, else one
 * character.
 */
const PIECES = /[!-~]+ ?| |[^ -~]/gu;

/**
 * A text in lines of at most a width in columns: Latin words stay whole where they fit, Japanese
 * breaks anywhere but before closing and behind opening marks.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of (text.match(PIECES) ?? []).flatMap((whole) => fitting(whole, width))) {
    if (displayWidth([...line, piece.trimEnd()].join('')) <= width) {
      line.push(piece);
      continue;
    }
    const next = [piece];
    while (line.length > 1 && (CLOSING.test(next[0] ?? '') || OPENING.test(line.at(-1) ?? '')))
      next.unshift(line.pop() ?? '');
    lines.push(line.join('').trimEnd());
    line = next;
  }
  return [...lines, line.join('').trimEnd()].filter((shown, at) => shown !== '' || at === 0);
}

/** A word that no line holds, in parts that do. */
function fitting(word: string, width: number): string[] {
  if (width < 1 || word.trimEnd().length <= width || !/^[!-~]/.test(word)) return [word];
  return word.match(new RegExp(`.{1,${width}}`, 'g')) ?? [word];
}
