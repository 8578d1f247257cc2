import { expect, test } from 'vitest';
import { isNote } from './note.ts';

test.each([
  ['※〔新〕検知技術の開発 3.0億円', false],
  ['※【総務省】検知技術の開発 3.0億円', false],
  ['※【参考】前年度は3.0億円', false],
  ['※〔再掲〕検知技術の開発 3.0億円', true],
  ['※ 四捨五入のため合計は一致しない。', true],
])('「%s」 is a note: %s', (text, is) => {
  expect(isNote(text)).toBe(is);
});
