import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const tsx = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/cli.mjs');

const run = (ministry: string) =>
  spawnSync(process.execPath, [tsx, 'src/main.ts', ministry], { cwd: folder, encoding: 'utf8' });

test('総務省 lists 33.9億円 in four programs, of about 143', () => {
  const { status, stdout } = run('総務省');
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('掲載計 33.9億円、構成比から推計した全体は 142.7億円 から 144.1億円');
}, 30_000);

test('an unknown ministry is told on stderr with the nearest name', () => {
  const { status, stdout, stderr } = run('総務小');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('総務省');
}, 30_000);
