import { displayWidth } from '@cyberbudget/core';

/** Closing marks never begin a line. */
const CLOSING = /^[、。，．）」』］〕}\])"',.:;!?]/;

/** A text in lines of at most a width in columns; breaks between words where there are any, else anywhere but before closing marks. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )/)) {
    if (displayWidth(line + word) <= columns) {
      line += word;
      continue;
    }
    if (displayWidth(word) <= columns && /^[\x20-\x7E]+$/.test(word)) {
      if (line !== '') lines.push(line.trimEnd());
      line = word;
      continue;
    }
    for (const character of word) {
      if (displayWidth(line + character) > columns && !CLOSING.test(character)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
