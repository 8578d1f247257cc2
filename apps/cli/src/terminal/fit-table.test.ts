import { displayWidth } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const lines = async (words: readonly string[], columns: number | null) => {
  const { out } = await run(words, { variables: { NO_COLOR: '1' }, folder: '.', columns });
  const all = out.split('\n');
  return all.slice(0, all.indexOf(''));
};

describe('a table on a terminal', () => {
  test.each(['府省庁', '分野', '施策', '推移'])('%s fits 100 columns', async (kind) => {
    const wider = (await lines(['table', kind], 100)).filter(
      (line) => displayWidth(line.replaceAll('─', '-')) > 100,
    );
    expect(wider).toEqual([]);
  });

  test('keeps its numbers and says by an ellipsis where a name was cut', async () => {
    const [, , first = ''] = await lines(['table', '分野'], 80);
    expect(first).toContain('…');
    expect(first).toContain('49.1');
  });

  test('is whole in a pipe', async () => {
    const whole = await lines(['table', '施策'], null);
    expect(whole.filter((line) => line.includes('…'))).toEqual([]);
  });

  test('is left as it is where nothing would be enough', async () => {
    expect(await lines(['table', '府省庁'], 20)).toEqual(await lines(['table', '府省庁'], null));
  });
});
