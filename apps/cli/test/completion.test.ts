import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, cyberbudget } from './cyberbudget.ts';

const offered = async (...words: string[]): Promise<string[]> =>
  (await cyberbudget(['completion', 'words', '--', ...words])).out.split('\n').filter((line) => line !== '');

describe('what could stand where the last word is typed', () => {
  test.each([
    [['g'], ['get']],
    [['get', '総'], ['総務省']],
    [['get', '総務省', '--fi'], ['--field']],
    [
      ['get', '総務省', '--field', ''],
      ['1', '2', '3', '4', '5', '6'],
    ],
    [
      ['get', '--measure', '掲'],
      ['掲載額', '掲載率'],
    ],
    [
      ['get', '--measure=推'],
      ['--measure=推計額', '--measure=推計非掲載額'],
    ],
    [
      ['get', '--measure', '=', '推'],
      ['推計額', '推計非掲載額'],
    ],
    [['get', '--year', '2023'], ['2023']],
    [['--lang', 'ja', 'table', '府省庁×'], ['府省庁×分野']],
    [
      ['table', '--format', ''],
      ['text', 'md', 'csv', 'tsv', 'html', 'json', 'docx'],
    ],
    [['fn', 'CYBERBUDGET_S'], ['CYBERBUDGET_SOURCE']],
    [['fn', 'SOURCE', '', '', '', '原'], ['原文']],
    [['help', 'im'], ['import']],
    [['import', ''], []],
    [['get', '総務省', ''], []],
  ])('%j: %j', async (words, expected) => expect(await offered(...words)).toEqual(expected));

  test('in English, words without blanks that the commands understand', async () => {
    const english = async (...words: string[]) =>
      (await cyberbudget(['completion', 'words', '--lang', 'en', '--', ...words])).out.trimEnd().split('\n');
    const [kind = ''] = await english('table', 'ministryx');
    const [unit = ''] = await english('get', '--unit', 'mil');
    expect([kind, unit]).toEqual(['ministryxfield', 'millionyen']);
    expect((await cyberbudget(['table', kind, '--unit', unit])).status).toBe(0);
  });
});

test.skipIf(process.platform === 'win32')('bash completes with the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-'));
  writeFileSync(join(folder, 'cyberbudget'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`, {
    mode: 0o755,
  });
  const script = [
    'eval "$(cyberbudget completion bash)"',
    'COMP_WORDS=(cyberbudget get 総務省 --measure 掲); COMP_CWORD=4',
    `_cyberbudget; printf "%s\\n" "\${COMPREPLY[@]}"`,
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  expect({ stdout, stderr }).toEqual({ stdout: '掲載額\n掲載率\n', stderr: '' });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('%s has a script that asks the program', async (shell) => {
  const { status, out } = await cyberbudget(['completion', shell]);
  expect(status).toBe(0);
  expect(out).toContain('cyberbudget completion words -- ');
});

test('another shell is told which there are', async () => {
  const { status, note } = await cyberbudget(['completion', 'csh']);
  expect(status).toBe(2);
  expect(note).toContain('bash、zsh、fish、powershell');
});
