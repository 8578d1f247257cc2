import { expect, test } from 'vitest';
import { circledNumber, enumeratorOf } from './enumerator.ts';

test.each([
  ['(1) 経済社会', 'brackets', 1, 4],
  [' (12)経済社会', 'brackets', 12, 5],
  ['( ) 経済社会', 'lost', 0, 4],
  ['(\uFFFD)経済社会', 'lost', 0, 3],
  ['③ 経済社会', 'circled', 3, 2],
  ['2. 経済社会', 'point', 2, 3],
  ['2、経済社会', 'point', 2, 2],
  ['IV 経済社会', 'roman', 4, 3],
  ['Ⅱ.経済社会', 'roman', 2, 2],
  ['第3 経済社会', 'ordinal', 3, 3],
  ['4 経済社会', 'bare', 4, 2],
  ['3) 経済社会', 'point', 3, 3],
  ['ア 経済社会', 'letter', 0, 2],
  ['(イ)経済社会', 'letter', 0, 3],
  ['b) 経済社会', 'letter', 0, 3],
])('「%s」 is numbered as %s', (text, form, value, length) => {
  expect(enumeratorOf(text)).toEqual({ form, value, length });
});

test.each(['2.5億円', '24時間', '(1)5', '(123) 名', '4 5', 'VIEW', '', '経済社会', 'アジア', 'A 経済社会'])(
  '「%s」 is not numbered',
  (text) => {
    expect(enumeratorOf(text)).toBeNull();
  },
);

test.each([
  ['①', 1],
  ['⑳', 20],
  ['㉑', 21],
  ['㉟', 35],
  ['1', null],
  ['', null],
])('「%s」 is the number %s', (sign, number) => {
  expect(circledNumber(sign)).toBe(number);
});
