import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUILT, cyberbudget } from './cyberbudget.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const magic = (name: string): string => readFileSync(at(name)).subarray(0, 4).toString('latin1');

const PACKAGE = ['datapackage.json', 'dcat.jsonld', 'figures.csv', 'totals.csv'];

describe('export writes', () => {
  test.each([
    ['book.xlsx', 'PK\u0003\u0004'],
    ['figures.parquet', 'PAR1'],
    ['figures.csv', '\u00EF\u00BB\u00BFç'],
  ])('%s, by its name', async (name, first) => {
    const ran = await cyberbudget(['export', '-o', name], { folder });
    expect(ran).toMatchObject({ status: 0, out: '' });
    expect(ran.note).toContain(at(name));
    expect(magic(name)).toBe(first);
  });

  test('a workbook of functions and a text for Word, by the format', async () => {
    for (const [format, name] of [
      ['xlsx-functions', 'functions.xlsx'],
      ['docx', 'text.docx'],
    ] as const) {
      expect((await cyberbudget(['export', '--format', format, '-o', name], { folder })).status).toBe(0);
      expect(magic(name)).toBe('PK\u0003\u0004');
    }
  });

  test('json with figures in yen and their citations', async () => {
    const ran = await cyberbudget(['export', '--format', 'json', '-o', '-'], { folder });
    const { documents } = JSON.parse(ran.out) as { documents: { figures: Record<string, unknown>[] }[] };
    const total = documents[0]?.figures.find(({ kind }) => kind === 'total');
    expect(total).toMatchObject({
      amount_yen: 137_890_000_000,
      line: 20,
      text_line: 25,
      printed_text: '１，３７８．９億円',
    });
  });

  test('a folder with the data package', async () => {
    expect(
      (await cyberbudget(['export', '--format', 'datapackage', '-o', 'package'], { folder })).status,
    ).toBe(0);
    expect(readdirSync(at('package')).sort()).toEqual(PACKAGE);
    const words = ['export', '--format', 'datapackage-v2', '-o', 'package2'];
    expect((await cyberbudget(words, { folder })).status).toBe(0);
    expect(readdirSync(at('package2')).sort()).toEqual(PACKAGE);
    const { $schema } = JSON.parse(readFileSync(at('package2/datapackage.json'), 'utf8')) as {
      $schema: string;
    };
    expect($schema).toContain('/2.0/');
  });

  test('csv in CP932, figures and tables alike', async () => {
    const read = (name: string) =>
      new TextDecoder('shift_jis', { fatal: true }).decode(readFileSync(at(name)));
    const words = ['export', '-o', 'cp932.csv', '--encoding', 'cp932'];
    expect((await cyberbudget(words, { folder })).status).toBe(0);
    expect(read('cp932.csv')).toMatch(/^番号,資料,年度[\s\S]*総務省/);
    const table = ['table', '分野', '--format', 'csv', '-o', 'table.csv', '--encoding', 'cp932'];
    expect((await cyberbudget(table, { folder })).status).toBe(0);
    expect(read('table.csv')).toContain('横断的施策');
  });

  test('--json says what was written', async () => {
    const ran = await cyberbudget(['export', '-o', 'again.csv', '--json'], { folder });
    expect(JSON.parse(ran.out)).toEqual({ written: at('again.csv'), format: 'csv' });
  });
});

describe('what exists', () => {
  test('a file is kept without --force and replaced with it', async () => {
    writeFileSync(at('kept.csv'), 'mine');
    expect((await cyberbudget(['export', '-o', 'kept.csv'], { folder })).status).toBe(1);
    expect(readFileSync(at('kept.csv'), 'utf8')).toBe('mine');
    expect((await cyberbudget(['export', '-o', 'kept.csv', '--force'], { folder })).status).toBe(0);
    expect(readFileSync(at('kept.csv'), 'utf8')).toContain('総務省');
  });

  test('a folder is kept without --force, and with it only the package’s own files are written', async () => {
    mkdirSync(at('full'));
    writeFileSync(at('full/mine.txt'), 'mine');
    const words = ['export', '--format', 'datapackage', '-o', 'full'];
    expect((await cyberbudget(words, { folder })).status).toBe(1);
    expect(readdirSync(at('full'))).toEqual(['mine.txt']);
    expect((await cyberbudget([...words, '--force'], { folder })).status).toBe(0);
    expect(readdirSync(at('full')).sort()).toEqual([...PACKAGE, 'mine.txt'].sort());
    expect(readFileSync(at('full/mine.txt'), 'utf8')).toBe('mine');
  });
});

describe.skipIf(process.platform === 'win32')('no half file stays', () => {
  // ulimit -f counts blocks of 512 or 1,024 bytes: two of them hold none of the files.
  test.each([
    ['xlsx', 'half.xlsx'],
    ['csv', 'half.csv'],
    ['datapackage', 'half'],
  ])('when %s does not fit on the disk', (format, name) => {
    const line = 'trap "" XFSZ; ulimit -f 2; exec "$0" "$1" export --format "$2" -o "$3"';
    const ran = spawnSync('sh', ['-c', line, process.execPath, BUILT, format, name], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('書き込めません');
    expect(readdirSync(folder).filter((file) => file.includes('half'))).toEqual([]);
  });

  test('when the reader of a pipe has seen enough', () => {
    const line = '"$0" "$1" export --format json -o - | head -c 20';
    const ran = spawnSync('sh', ['-c', line, process.execPath, BUILT], { cwd: folder, encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toHaveLength(20);
  });
});

describe('a command line to mend', () => {
  test.each([
    [['export'], 2, '-o'],
    [['export', '-o', 'x'], 2, '--format'],
    [['export', '-o', '-', '--format', 'xlsx'], 2, '-o'],
    [['export', '-o', 'x.csv', '--format', 'pdf'], 2, 'parquet'],
    [['export', '-o', 'x.xlsx', '--encoding', 'cp932'], 2, '--encoding'],
    [['export', '-o', '-', '--format', 'csv', '--encoding', 'cp932'], 2, '-o'],
    [['table', '--encoding', 'cp932', '-o', 'x.txt'], 2, '--encoding'],
    [['export', '-o', 'x.csv', '--year', '2099'], 1, '2023'],
    [['export', '-o', join('missing', 'x.csv')], 1, '書き込めません'],
  ])('%j', async (words, status, said) => {
    const ran = await cyberbudget(words, { folder });
    expect(ran.status).toBe(status);
    expect(ran.out).toBe('');
    expect(ran.note).toContain(said);
    expect(existsSync(at('x.csv'))).toBe(false);
  });
});

test('--json: a question without an answer is JSON too', async () => {
  const ran = await cyberbudget(['export', '-o', 'x.csv', '--year', '2099', '--json'], { folder });
  expect(ran).toMatchObject({ status: 1, note: '' });
  expect(JSON.parse(ran.out)).toMatchObject({ error: '#N/A' });
});
