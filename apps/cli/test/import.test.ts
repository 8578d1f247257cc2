import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetDocument } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from './changed-library.ts';
import { BUILT, cyberbudget } from './cyberbudget.ts';

const SOURCE = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');
const text = readFileSync(SOURCE, 'utf8');

describe('import of the published text', () => {
  test('accounts for 88 figures, 71 amounts and 17 percentages, none unexplained', async () => {
    const { status, out, note } = await cyberbudget(['import', SOURCE, '--report', 'json']);
    const { figures, amounts, percentages, unexplained, account } = JSON.parse(out);
    expect({ status, note, figures, amounts, percentages, unexplained, account: account.length }).toEqual({
      status: 0,
      note: '',
      figures: 88,
      amounts: 71,
      percentages: 17,
      unexplained: 0,
      account: 88,
    });
  });

  test.each([
    ['ja', ['数字 88件（金額 71、割合 17）', '内容が不明なもの 0']],
    ['en', ['Figures: 88 (71 amounts, 17 percentages)', 'not identified 0']],
  ])('reports in %s: %j', async (language, parts) => {
    const { out } = await cyberbudget(['import', SOURCE, '--lang', language]);
    expect(parts.filter((part) => !out.includes(part))).toEqual([]);
  });

  test('writes the document, whole and nothing beside it', async () => {
    const folder = scratchFolder();
    const ran = await cyberbudget(['import', SOURCE, '-o', 'out.json'], { folder });
    const written: BudgetDocument = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    const amounts = (document: BudgetDocument | undefined) =>
      document?.programs.map(({ id, amount }) => [id, amount.amountYen, amount.line]);
    expect({ status: ran.status, files: readdirSync(folder) }).toEqual({ status: 0, files: ['out.json'] });
    expect(written.total?.amountYen).toBe(137_890_000_000);
    expect(amounts(written)).toEqual(amounts(documents[0]));
  });

  test('-o - writes the document to stdout and the report to stderr', async () => {
    const { out, note } = await cyberbudget(['import', SOURCE, '-o', '-']);
    expect(JSON.parse(out).id).toBe('fy2023-draft');
    expect(note).toContain('数字 88件');
  });

  test.each([
    ['ja', '最も読み進めたのは施策の一覧です', '4頁10行目（テキスト125行）「10.9%」: ここで終わっている'],
    [
      'en',
      'The reading of the list of programs came furthest',
      'p. 4, line 10 (text line 125) “10.9%”: the text ends here',
    ],
  ])(
    'a text that breaks off is refused with what was found and where it stopped (%s)',
    async (language, found, line) => {
      const folder = scratchFolder();
      writeFileSync(join(folder, 'cut.txt'), text.split('\n').slice(0, 125).join('\n'));
      const { status, out, note } = await cyberbudget(['import', 'cut.txt', '--lang', language], { folder });
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(note).toContain(found);
      expect(note.trimEnd().split('\n').slice(1)).toEqual([`  ${line}`]);
      const json = await cyberbudget(['import', 'cut.txt', '--json', '--lang', language], { folder });
      expect(JSON.parse(json.out).problems[0].stoppedLines).toEqual([line]);
    },
  );

  test('what is said beside the text goes into the document', async () => {
    const words = ['--year', 'R5当初予算', '--publisher', 'NISC', '--published', '2023-01-31'];
    const { out } = await cyberbudget(['import', SOURCE, '-o', '-', ...words]);
    const { id, phase, publisher, published } = JSON.parse(out);
    expect({ id, phase, publisher, published }).toEqual({
      id: 'fy2023-initial',
      phase: 'initial',
      publisher: 'NISC',
      published: '2023-01-31',
    });
  });
});

describe('a file that exists', () => {
  const folder = scratchFolder();
  const path = join(folder, 'kept.json');
  writeFileSync(path, 'mine');

  test('is kept, with a sentence that names --force', async () => {
    const { status, out, note } = await cyberbudget(['import', SOURCE, '-o', path]);
    expect({ status, out, kept: readFileSync(path, 'utf8') }).toEqual({ status: 1, out: '', kept: 'mine' });
    expect(note).toContain('--force');
  });

  test('is replaced with --force', async () => {
    const forced = join(folder, 'forced.json');
    writeFileSync(forced, 'mine');
    expect((await cyberbudget(['import', SOURCE, '-o', forced, '--force'])).status).toBe(0);
    expect(JSON.parse(readFileSync(forced, 'utf8')).id).toBe('fy2023-draft');
  });

  test('a folder in its place is never touched', async () => {
    mkdirSync(join(folder, 'taken'));
    const { status, note } = await cyberbudget(['import', SOURCE, '-o', join(folder, 'taken'), '--force']);
    expect({ status, left: readdirSync(join(folder, 'taken')) }).toEqual({ status: 1, left: [] });
    expect(note).toContain('フォルダーです');
  });
});

describe('what cannot be imported writes nothing and says what is wrong', () => {
  const folder = scratchFolder();
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test.each([
    ['an empty file', file('empty.txt', ''), '空です'],
    ['a recipe', file('recipe.txt', 'たまねぎを切り、20分炒めます。\n'), '年度と段階'],
    ['a text that breaks off', file('broken.txt', text.slice(0, 900)), '。'],
    ['an image', file('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe])), '。'],
    ['a missing file', join(folder, 'missing.txt'), 'ファイルがありません'],
    ['a folder', folder, 'フォルダーです'],
  ])('%s', async (_, path, sentence) => {
    const output = join(folder, 'never.json');
    const { status, out, note } = await cyberbudget(['import', path, '-o', output]);
    expect({ status, out, written: existsSync(output) }).toEqual({ status: 1, out: '', written: false });
    const [said = '', ...lines] = note.trimEnd().split('\n');
    expect(said).toContain(sentence);
    expect(lines.filter((line) => !/^ {2}(?:\d+頁|テキスト\d+行).*「.*」: /.test(line))).toEqual([]);
  });

  test('as JSON with its code', async () => {
    const { status, out } = await cyberbudget(['import', file('blank.txt', ' '), '--report', 'json']);
    const { ok, problems } = JSON.parse(out);
    expect({ status, ok, code: problems[0].code }).toEqual({ status: 1, ok: false, code: 'empty' });
  });

  test.each([
    [['import'], 'ファイル'],
    [['import', SOURCE, '--year', '来年'], '2023'],
    [['import', SOURCE, '--published', '昨日'], '2023-01-31'],
  ])('%j is a wrong command line', async (words, advice) => {
    const { status, note } = await cyberbudget(words);
    expect(status).toBe(2);
    expect(note).toContain(advice);
  });
});

test('a figure that nobody explains is loud, and the exit status is 1', async () => {
  const folder = scratchFolder();
  const path = join(folder, 'more.txt');
  writeFileSync(path, text.replace('期待される効果', '期待される効果 98.7億円'));
  const { status, out, note } = await cyberbudget(['import', path]);
  expect({ status, counted: out.includes('内容が不明なもの 1') }).toEqual({ status: 1, counted: true });
  expect(note).toContain('内容が不明な数値が1件');
});

test.skipIf(process.platform === 'win32')(
  'a file that cannot be written to its end leaves nothing behind',
  () => {
    const folder = scratchFolder();
    const line = 'ulimit -f 8; exec "$0" "$1" import "$2" -o out.json';
    const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, BUILT, SOURCE], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, left: readdirSync(folder) }).toEqual({ status: 1, left: [] });
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  },
);
