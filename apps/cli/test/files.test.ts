import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, cyberbudget, spawned } from './cyberbudget.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-files-'));
const TEXT = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');
const isPosix = process.platform !== 'win32';

/** A folder of its own for a test. */
function room(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

const fifo = (path: string): string => {
  execFileSync('mkfifo', [path]);
  return path;
};

describe.skipIf(!isPosix)('what is no regular file is never written over', () => {
  test.each([
    ['a pipe', fifo, '通常のファイルではありません'],
    ['a folder', (path: string) => mkdirSync(path, { recursive: true }) ?? path, 'フォルダーです'],
    [
      'a link to a file',
      (path: string) => {
        writeFileSync(`${path}.target`, 'mine');
        symlinkSync(`${path}.target`, path);
        return path;
      },
      'リンクです',
    ],
    [
      'a link to nowhere',
      (path: string) => {
        symlinkSync(`${path}.nowhere`, path);
        return path;
      },
      'リンクです',
    ],
    ['a device', () => '/dev/null', '通常のファイルではありません'],
  ])('%s', async (name, make, says) => {
    const at = room(`over-${name.replaceAll(' ', '-')}`);
    const path = make(join(at, 'out'));
    const before = readdirSync(at);
    const ran = await cyberbudget(['export', '--format', 'csv', '-o', path, '--force']);
    expect([ran.status, ran.note.includes(says)]).toEqual([1, true]);
    expect(readdirSync(at)).toEqual(before);
    if (name === 'a link to a file') expect(readFileSync(`${path}.target`, 'utf8')).toBe('mine');
  });

  test('the input itself, also under another name', async () => {
    const at = room('input');
    const [text, other] = [join(at, 'budget.txt'), join(at, 'same.txt')];
    writeFileSync(text, readFileSync(TEXT));
    linkSync(text, other);
    for (const output of [text, other]) {
      const ran = await cyberbudget(['import', text, '-o', output, '--force']);
      expect([ran.status, ran.note.includes('読み込むファイルそのもの')]).toEqual([1, true]);
    }
    expect(readFileSync(text).equals(readFileSync(TEXT))).toBe(true);
  });
});

describe.skipIf(!isPosix)('what may never end is not read', () => {
  test('a pipe without a writer', async () => {
    const path = fifo(join(room('read'), 'pipe.txt'));
    const ran = await cyberbudget(['import', path]);
    expect([ran.status, ran.note.includes('通常のファイルではありません')]).toEqual([1, true]);
  });

  test('a device', async () =>
    expect((await cyberbudget(['import', '/dev/zero'])).note).toContain('通常のファイルではありません'));

  test('standard input without end', () => {
    const ran = spawnSync('sh', ['-c', `exec "${process.execPath}" "${BUILT}" import - < /dev/zero`], {
      encoding: 'utf8',
    });
    expect([ran.status, ran.stderr.includes('128 MB')]).toEqual([1, true]);
  });

  test('a pipe among the documents of a library', async () => {
    const at = room('library');
    fifo(join(at, 'pipe.json'));
    const ran = await cyberbudget(['get', '--library', at]);
    expect([ran.status, ran.note.includes('通常のファイルではありません')]).toEqual([1, true]);
  });
});

describe('standard output that takes no more', () => {
  test.skipIf(!existsSync('/dev/full'))('is a sentence and a status', () => {
    const ran = spawnSync('sh', ['-c', `exec "${process.execPath}" "${BUILT}" table > /dev/full`], {
      encoding: 'utf8',
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('標準出力に書けません（空き容量がありません）');
    expect(ran.stderr).not.toContain('    at ');
  });
});

describe('an export that is interrupted', () => {
  const isWhole = (path: string): boolean => {
    try {
      JSON.parse(readFileSync(path, 'utf8'));
      return true;
    } catch {
      return false;
    }
  };

  test.skipIf(!isPosix)(
    'at any moment leaves the old file or the new one, and nothing beside it',
    async () => {
      const at = room('interrupted');
      const path = join(at, 'out.json');
      writeFileSync(path, '"old"');
      const [start, end] = [80, 700] as const;
      for (let moment = start; moment <= end; moment += 40) {
        const child = spawn(process.execPath, [BUILT, 'export', '-o', path, '--force'], { stdio: 'ignore' });
        const ended = new Promise((done) => child.on('exit', done));
        const timer = setTimeout(() => child.kill(moment % 80 === 0 ? 'SIGINT' : 'SIGTERM'), moment);
        await ended;
        clearTimeout(timer);
        expect([readdirSync(at), isWhole(path)]).toEqual([['out.json'], true]);
      }
    },
    120_000,
  );

  test('and killed leaves what a later run clears, but not what another run is writing', () => {
    const at = room('killed');
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    writeFileSync(join(at, `.out.csv.${dead}.tmp`), 'half');
    writeFileSync(join(at, `.out.csv.${process.pid}.tmp`), 'another run');
    writeFileSync(join(at, '.out.csv.notes.tmp'), 'mine');
    expect(spawned(['export', '-o', join(at, 'out.csv')]).status).toBe(0);
    expect(readdirSync(at).sort()).toEqual(
      ['.out.csv.notes.tmp', `.out.csv.${process.pid}.tmp`, 'out.csv'].sort(),
    );
  });
});
