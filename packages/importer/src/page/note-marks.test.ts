import { expect, test } from 'vitest';
import { withoutNoteMarks } from './note-marks.ts';
import { readLines } from './read-lines.ts';

const read = (...lines: readonly string[]) => withoutNoteMarks(readLines(lines.join('\n')).lines);

test('where a mark was left out, the characters that stay keep their places', () => {
  const [line] = read('検知技術の開発※2 33.1億円', '※2 再掲を含む');
  expect(line?.raw).toBe('検知技術の開発 33.1億円');
  const [before] = readLines('検知技術の開発※2 33.1億円').lines;
  const edges = before?.cells[0]?.edges ?? [];
  expect(line?.cells[0]?.edges).toEqual(edges.toSpliced(7, 2));
});

test('a note without a sign takes nothing with it that stands beside it', () => {
  const lines = read('検知技術の開発2 33.1億円', '2 見込み額を含む    総務省');
  expect(lines[1]?.raw).toContain('総務省');
  expect(read('検知技術の開発2 33.1億円', '2 見込み額を含む')[1]?.raw).toBe('');
});

test.each([
  ['検知技術の開発※ 2  33.1億円', '※2 再掲を含む', '検知技術の開発  33.1億円'],
  ['検知技術の開発(注2) 33.1億円', '(注2)再掲を含む', '検知技術の開発 33.1億円'],
  ['検知技術の開発2    総務省    33.1億円', '※1 再掲   2 見込み', '検知技術の開発    総務省    33.1億円'],
])('「%s」 loses the mark of 「%s」 with all of it', (line, note, left) => {
  expect(read(line, note)[0]?.raw).toBe(left);
});

test('the line as printed is kept beside it, but where a mark stands inside a number', () => {
  const [mark, inside] = ['検知技術の開発※2 33.1億円', '検知技術の開発 33.1※2億円'];
  expect(read(mark, '※2 再掲を含む')[0]?.printed?.raw).toBe(mark);
  const [line] = read(inside, '※2 再掲を含む');
  expect([line?.raw, line?.printed]).toEqual(['検知技術の開発 33.1億円', undefined]);
});
