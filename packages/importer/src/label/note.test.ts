import { expect, test } from 'vitest';
import { isNote, isRemark } from './note.ts';

test.each([
  ['※〔新〕検知技術の開発 3.0億円', false],
  ['※【総務省】検知技術の開発 3.0億円', false],
  ['※【参考】前年度は3.0億円', false],
  ['†【総務省】検知技術の開発 3.0億円', false],
  ['‡ 前年度は3.0億円', true],
  ['※〔再掲〕検知技術の開発 3.0億円', true],
  ['※ 四捨五入のため合計は一致しない。', true],
])('「%s」 is a note: %s', (text, is) => {
  expect(isNote(text)).toBe(is);
});

test.each([
  ['このほか9.0億円', true],
  ['備考:前年度は9.0億円', true],
  ['(参考) 前年度 9.0億円', true],
  ['参考人の招致 9.0億円', false],
  ['備考欄の電子化 9.0億円', false],
])('「%s」 is a remark: %s', (text, is) => {
  expect(isRemark(text)).toBe(is);
});
