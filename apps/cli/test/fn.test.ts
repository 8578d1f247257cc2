import { describe, expect, test } from 'vitest';
import { cyberbudget } from './cyberbudget.ts';

const json = async (words: readonly string[]) => {
  const { status, out, note } = await cyberbudget(words);
  return { status, note, answer: JSON.parse(out) };
};

describe('fn calls a function with text arguments in its own order', () => {
  test.each([
    [['CYBERBUDGET', '総務省'], 33.9],
    [['cyberbudget', '総務省', '', '4'], 24.7],
    [['CYBERBUDGET', '', '', '3'], 878],
    [['SOURCE', '金融庁', '', '', '原文'], '0.9\u00A0億円'],
    [['CARD', '総務省'], 33.9],
    [['CYBERBUDGET', '{"総務省"}', '{2023}'], 33.9],
    [['=CYBERBUDGET("総務省",,3)'], 0],
    [['=cyberbudget("MIC", 2023, , "share")'], 0.104],
  ])('%j is %j', async (words, value) => {
    expect(await json(['fn', ...words])).toEqual({ status: 0, note: '', answer: { value } });
  });

  test.each([
    [
      ['CYBERBUDGET', '{"総務省";"防衛省"}', '2023', '{3,4}'],
      [
        [0, 24.7],
        [861.6, 20.1],
      ],
    ],
    [['CYBERBUDGET', '{"金融庁",""}'], [[0.9, '']]],
    [['=CYBERBUDGET({"総務省";"防衛省"})'], [[33.9], [881.7]]],
  ])('%j spills %j', async (words, value) => {
    expect((await json(['fn', ...words])).answer).toEqual({ value });
  });

  test('a call inside a call: every ministry of the list has a number', async () => {
    const { answer } = await json(['fn', '=CYBERBUDGET(CYBERBUDGET_NAMES("府省庁"))']);
    const amounts = (answer.value as number[][]).flat();
    expect(Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 10) / 10).toBe(1009.5);
  });

  test('a bad cell spoils its own place only', async () => {
    const { answer } = await json(['fn', 'CYBERBUDGET', '{"総務省","総務賞"}']);
    expect(answer.value).toEqual([[33.9, { error: '#N/A', message: expect.stringContaining('総務省') }]]);
  });

  test('arguments that begin with a hyphen stand after --', async () => {
    expect(await json(['fn', 'CYBERBUDGET', '--', '', '', '-3'])).toEqual({
      status: 1,
      note: '',
      answer: { error: '#N/A', message: expect.stringContaining('-3') },
    });
  });
});

describe('fn answers an error with its message and exits 1', () => {
  test.each([
    [['CYBERBUDGET', '総務賞'], '#N/A', '総務省'],
    [['CYBERBUDGET', '総務省', '3'], '#VALUE!', '「分野」は3番目'],
    [['CYBERBUDGET', '#N/A'], '#N/A', '引数のセルがエラー'],
    [['CYBERBUDGET', '{TRUE}'], '#VALUE!', 'TRUE'],
    [['CYBERBUDGET', '', '', '', '', '', ''], '#VALUE!', '引数が多すぎます'],
    [['CYBERBUGET'], '#VALUE!', 'CYBERBUDGET'],
    [['CYBERBUDGET', '復興庁', '--lang', 'en'], '#N/A', 'This document has no'],
  ])('%j is %s: %s', async (words, error, part) => {
    expect(await json(['fn', ...words])).toEqual({
      status: 1,
      note: '',
      answer: { error, message: expect.stringContaining(part) },
    });
  });

  test.each([
    ['{1,2;3}', '7'],
    ['{1,,2}', '4'],
    ['{総務省}', '2'],
  ])('%s cannot be read from character %s on', async (argument, at) => {
    const { status, out, note } = await cyberbudget(['fn', 'CYBERBUDGET', argument]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(note).toContain(`${at}文字目`);
  });
});

describe('fn explains the functions', () => {
  test('fn alone lists every function', async () => {
    const { answer } = await json(['fn', '--json']);
    const { out } = await cyberbudget(['fn']);
    const ids = (answer as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('CYBERBUDGET_CHANGE');
    expect(ids.filter((id) => !out.includes(`${id}(`))).toEqual([]);
  });

  test.each([
    [
      ['fn', 'CYBERBUDGET', '--help'],
      ['[府省庁]', '{"value":33.9}', '{"value":1378.9}'],
    ],
    [
      ['help', 'fn', 'table', '--lang', 'en'],
      ['CYBERBUDGET_TABLE([kind]', 'ministry x field'],
    ],
  ])('%j shows %j', async (words, parts) => {
    const { status, out } = await cyberbudget(words);
    expect({ status, missing: parts.filter((part) => !out.includes(part)) }).toEqual({
      status: 0,
      missing: [],
    });
  });
});
