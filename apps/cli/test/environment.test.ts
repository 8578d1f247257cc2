import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLibrary, printTotal, scratchFolder } from './changed-library.ts';
import { BUILT, cyberbudget, spawned } from './cyberbudget.ts';

const SOURCE = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');

describe('a process of its own', () => {
  test.each([
    [['get', '総務省']],
    [['get', '復興庁', '--json']],
    [['gte']],
    [['table', '分野', '--json']],
    [['audit', '--year', '2023']],
    [['chart', '--format', 'svg']],
    [['export', '--format', 'json', '-o', '-']],
    [['import', SOURCE, '-o', '-']],
    [['import', import.meta.dirname]],
    [['help', 'fn', 'table', '--lang', 'en']],
  ])('%j prints what is answered, and ends with its status', async (words) => {
    expect(spawned(words)).toEqual(await cyberbudget(words));
  });

  test('is told the language and the library by its variables, and stands in a folder', () => {
    const library = changedLibrary((document) => printTotal(document, 2000));
    const asked = ['get', '--library', basename(library), '--use-imported', '--json'];
    const ran = spawned(asked, { folder: dirname(library), variables: { LANG: 'en_US.UTF-8' } });
    expect(JSON.parse(ran.out)).toMatchObject({ value: 2000 });
    expect(ran.note).toContain('The imported FY2023');
  });
});

describe('the language', () => {
  const sentence = async (variables: Record<string, string>, words: readonly string[] = []) => {
    const { note } = await cyberbudget(['get', '復興庁', ...words], { variables });
    return note.includes('見つかり') || note.includes('この資料') ? 'ja' : 'en';
  };

  test.each([
    [{}, 'ja'],
    [{ LANG: 'C' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP' }, 'ja'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ] as [Record<string, string>, string][])('with %j it is %s', async (variables, language) => {
    expect(await sentence(variables)).toBe(language);
  });

  test.each([
    ['en', { LANG: 'ja_JP.UTF-8' }],
    ['ja', { LANG: 'en_US.UTF-8' }],
  ] as [string, Record<string, string>][])('--lang %s is stronger than %j', async (language, variables) => {
    expect(await sentence(variables, ['--lang', language])).toBe(language);
  });
});

describe('a library of imported documents', () => {
  const next = changedLibrary((document) => {
    document.id = 'fy2099-draft';
    document.fiscalYear = 2099;
    printTotal(document, 1500);
  });

  test.each([
    ['--library', ['get', '--library', next, '--year', '2099'], {}, '1500'],
    ['CYBERBUDGET_LIBRARY', ['get', '--year', '2099'], { CYBERBUDGET_LIBRARY: next }, '1500'],
    ['the shipped year beside it', ['get', '--year', '2023', '--library', next], {}, '1378.9'],
    [
      'the change between the two',
      ['fn', 'CHANGE', '', '2023', '2099', '--library', next],
      {},
      '{"value":121.1}',
    ],
  ] as [string, string[], Record<string, string>, string][])('%s', async (_, words, variables, answer) => {
    expect(await cyberbudget(words, { variables })).toEqual({ status: 0, out: `${answer}\n`, note: '' });
  });

  test('paths are relative to where one stands', async () => {
    const folder = scratchFolder();
    renameSync(
      changedLibrary((document) => printTotal(document, 2000)),
      join(folder, 'mine'),
    );
    const asked = ['get', '--library', 'mine', '--use-imported'];
    expect((await cyberbudget(asked, { folder })).out).toBe('2000\n');
  });

  test('a folder that is missing is told', async () => {
    const { status, note } = await cyberbudget(['get', '--library', join(next, 'missing')]);
    expect(status).toBe(2);
    expect(note).toContain('フォルダーがありません');
  });

  test.each([
    ['no JSON', '{', 'JSON'],
    ['another JSON', '{"schemaVersion": 1}', 'id'],
    ['one of a newer version', '{"schemaVersion": 3}', '新しい版'],
  ])('%s in it is told with its place', async (_, content, where) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'bad.json'), content);
    const { status, out, note } = await cyberbudget(['get', '--library', folder]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(note).toContain(where);
    expect(note).toContain('bad.json');
  });
});

describe('a document in it that is refused', () => {
  test.each<[string, Parameters<typeof changedLibrary>[0], string, string]>([
    [
      'amounts beyond exact sums',
      ({ programs }) => {
        for (const { amount } of programs) amount.amountYen = Number.MAX_SAFE_INTEGER;
      },
      'programs',
      '2の52乗円',
    ],
    [
      'a terminal escape in a title',
      ({ programs }) => {
        for (const program of programs) program.title += '\u001B[2J';
      },
      'programs.0.title',
      '制御文字',
    ],
    ['every program twice', ({ programs }) => programs.push(...programs), 'programs.26.id', '二度'],
  ])(
    '%s: the place and the reason are told, and nothing of it reaches the terminal',
    async (_, change, where, reason) => {
      const { status, out, note } = await cyberbudget(['table', '--library', changedLibrary(change)]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(note).toContain(where);
      expect(note).toContain(reason);
      expect(note).not.toContain('\u001B');
    },
  );
});

describe('a pipe', () => {
  test('whose reader has gone ends the program without a word', () => {
    const line = '"$0" "$1" audit --json | true';
    const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, BUILT], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('gets no colours', () => {
    expect(spawned(['get', '--help']).out).not.toContain('\u001B');
  });
});

describe('help', () => {
  const pages = [
    ['--help'],
    ['help'],
    ['get', '-h'],
    ['table', '--help'],
    ['help', 'import'],
    ['audit', '-h'],
  ];

  test.each(pages)('%j is printed in both languages and names the exit statuses', async (...words) => {
    const [ja, en] = await Promise.all(
      ['ja', 'en'].map((language) => cyberbudget([...words, '--lang', language])),
    );
    expect([ja?.status, en?.status]).toEqual([0, 0]);
    expect(ja?.out).toContain('終了ステータス');
    expect(en?.out).toContain('EXIT STATUS');
    const sections = (out = ''): number => out.split('\n').filter((line) => /^\S/.test(line)).length;
    expect(sections(ja?.out)).toBe(sections(en?.out));
  });

  test('the answers in its examples are what the commands print', async () => {
    const { out } = await cyberbudget(['get', '--help']);
    expect(out).toContain('$ cyberbudget get 総務省\n  33.9\n');
    expect(out).toContain('$ cyberbudget get 文科省 --unit 百万円\n  280\n');
  });

  test('--version is the version of the package', async () => {
    expect((await cyberbudget(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('the sources run as they are: tsx gives the same answer, relative to where pnpm was called', () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'library'));
  const main = join(import.meta.dirname, '../src/main.ts');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, 'get', '総務省', '--library', 'library'],
    {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, npm_lifecycle_event: 'cyberbudget', INIT_CWD: folder },
    },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '33.9\n' });
});

test('what was typed never reaches the terminal raw', () => {
  const ran = spawned(['ge\u001B[2Jt\u202E']);
  expect(ran.status).toBe(2);
  expect(ran.note).not.toMatch(/(?!\n)\p{Control}|\u202E/u);
});
