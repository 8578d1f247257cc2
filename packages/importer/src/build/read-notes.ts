import type { Note } from '@cyberbudget/core';
import { isNote } from '../label/note.ts';
import type { Reading } from '../list/reading.ts';
import { isBlank, type Line } from '../page/line.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { isDigit } from '../text/letters.ts';
import { endsWithOne, startsWithOne } from '../text/words.ts';

const LONGEST = 1000;

/** The notes of the summary pages (注１）…, ※…), each where it first stands. */
export function readNotes(reading: Reading): Note[] {
  const known = new Set<string>();
  const notes: Note[] = [];
  for (const { lines } of reading.summaryPages) {
    lines.forEach((line, index) => {
      if (!isNote(line.folded) || line.raw.length > LONGEST) return;
      const text = cleanText(line.raw + continuation(lines, index));
      if (text === '' || known.has(comparable(text))) return;
      known.add(comparable(text));
      notes.push({ text, line: line.number, page: line.page });
    });
  }
  return notes;
}

/** The next line where the note's sentence runs on into it: it has begun one and not ended it. */
function continuation(lines: readonly Line[], index: number): string {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || isBlank(next) || line.folded.trim().length < 40) return '';
  const begun = next.folded.trimStart();
  const begins = startsWithOne(begun, '※注【○●()') || isDigit(begun.charAt(0));
  const ended = begins || endsWithOne(line.folded.trimEnd(), '。)');
  return ended || !next.folded.trimEnd().endsWith('。') ? '' : next.raw;
}
