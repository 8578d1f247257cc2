import { expect, test } from 'vitest';
import { pieceAt } from './piece.ts';
import { withoutNotes } from './raised-notes.ts';

test.each([
  ['※1', []],
  ['12)', []],
  ['*', []],
  ['再掲', ['再掲']],
  ['123', ['123']],
])('a small raised %s behind a title: the sign of a note, or text', (text, stays) => {
  const title = pieceAt('検知技術の開発', 80, 112, 200, 16);
  const raised = pieceAt(text, 192, 16, 194, 8);
  const left = withoutNotes([title, raised]).filter((piece) => piece !== title);
  expect(left.map((piece) => piece.text)).toEqual(stays);
});
