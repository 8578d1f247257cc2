import { expect, test } from 'vitest';
import { IN_BRACKETS } from '../label/field-numbering.ts';
import { asField } from './block-kinds.ts';

test.each([
  ['(1)防御・抑止', { is: 'field', code: '1', name: '防御・抑止' }],
  ['(1)', null],
  ['(1)防御・抑止を進める。', null],
  ['(1)合計', null],
])('the heading of a field 「%s」', (text, field) => {
  expect(asField(text, true, IN_BRACKETS)).toEqual(field);
});
