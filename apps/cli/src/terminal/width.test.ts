import { displayWidth } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const COMMANDS: readonly (readonly string[])[] = [
  ...['府省庁', '分野', '府省庁×分野', '取りうる範囲', '施策', '検算', '年度', '推移'].map((kind) => [
    'table',
    kind,
  ]),
  ...['府省庁', '分野', '推移'].map((kind) => ['chart', kind]),
  ...['import', 'export', 'table', 'audit', 'get', 'fn'].map((command) => ['help', command]),
  ['audit'],
  ['--help'],
  ['fn'],
  ['fn', 'CYBERBUDGET', '--help'],
];

describe.each([80, 120])('at %i columns', (columns) => {
  describe.each(['ja', 'en'])('%s', (language) => {
    test.each(COMMANDS.map((words) => [words.join(' '), words] as const))('%s fits', async (_name, words) => {
      const { out } = await run(['--lang', language, ...words], {
        variables: { COLUMNS: String(columns) },
        folder: '.',
        columns: null,
      });
      const lines = out.split('\n').filter((line) => !line.trim().startsWith('$ '));
      // A command to type and an address stay whole.
      const wide = lines.filter((line) => displayWidth(line) > columns && !/cyberbudget |https?:/.test(line));
      expect(wide).toEqual([]);
      expect(out.length).toBeGreaterThan(100);
    });
  });
});
