import { expect, test } from 'vitest';
import { goesOnWithTitle, isUnfinished } from './unfinished.ts';

test.each([
  '観測網の整備に向けた',
  '監視態勢の強化(実証',
  '供託事務に係る',
  '調査及び',
  '通信網を ',
  '電子計算機、',
])('「%s」 breaks off', (text) => expect(isUnfinished(text)).toBe(true));

test.each([
  '観測網の整備',
  '監視態勢の強化(実証)',
  '取りまとめ',
  '人づくり',
  '情報を共有すること',
  'サイバーお助け隊',
  '',
])('「%s」 is whole', (text) => expect(isUnfinished(text)).toBe(false));

test.each([
  ['等の推進', true],
  ['に係る経費', true],
  [' を整備する', true],
  ['総合的な対策', false],
  ['にぎわいの創出', false],
])('「%s」 goes on with a title: %s', (text, goesOn) => expect(goesOnWithTitle(text)).toBe(goesOn));
