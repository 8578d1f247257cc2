import { displayWidth } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const lines = async (words: readonly string[], columns: number | null) => {
  const { out } = await run(words, { variables: { NO_COLOR: '1' }, folder: '.', columns });
  // Without the notes below the table.
  const all = out.split('\n');
  return all.slice(0, all.findLastIndex((line) => line.includes('─') || /\d\.\d/.test(line)) + 1);
};

describe('a table on a terminal', () => {
  test.each(['府省庁', '分野', '施策', '推移'])('%s fits 100 columns', async (kind) => {
    const wider = (await lines(['table', kind], 100)).filter(
      (line) => displayWidth(line.replaceAll('─', '-')) > 100,
    );
    expect(wider).toEqual([]);
  });

  test('keeps its numbers and says by an ellipsis where a name was cut', async () => {
    const cut = (await lines(['table', '分野'], 80)).filter((line) => line.includes('…'));
    expect(cut[0]).toContain('49.1');
  });

  test('is whole in a pipe', async () => {
    const whole = await lines(['table', '施策'], null);
    expect(whole.filter((line) => line.includes('…'))).toEqual([]);
  });

  test.each([26, 40])('at %i columns its columns continue below, and no number is lost', async (columns) => {
    const numbers = (all: readonly string[]): string[] =>
      all
        .join(' ')
        .match(/[\d,]+\.\d%?/g)
        ?.sort() ?? [];
    const narrow = await lines(['table', '府省庁'], columns);
    expect(Math.max(...narrow.map((line) => displayWidth(line)))).toBeLessThanOrEqual(columns);
    expect(numbers(narrow)).toEqual(numbers(await lines(['table', '府省庁'], null)));
  });
});
