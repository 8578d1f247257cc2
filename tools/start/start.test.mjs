import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isStale } from './freshness.mjs';
import { opener } from './open.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name, second) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, second, second);
  return path;
};

test('what is built is built anew where a source is newer, and not where a test or a built file is', () => {
  const built = written('app/dist/index.html', 200);
  const made = [join(folder, 'app')];
  expect(isStale(join(folder, 'app/dist/none.html'), made)).toBe(true);
  for (const name of ['src/main.ts', 'package.json']) written(`app/${name}`, 100);
  for (const name of ['src/main.test.ts', 'test/page.ts', 'node_modules/a/index.js', 'README.md'])
    written(`app/${name}`, 300);
  expect(isStale(built, made)).toBe(false);
  written('app/src/main.ts', 300);
  expect(isStale(built, made)).toBe(true);
});

const terminal = { isTTY: true };

test.each([
  ['linux', { DISPLAY: ':0' }, terminal, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, terminal, 'xdg-open'],
  ['linux', {}, terminal, undefined],
  ['linux', { DISPLAY: ':0', SSH_CONNECTION: '10.0.0.1' }, terminal, undefined],
  ['linux', { DISPLAY: ':0', CI: '1' }, terminal, undefined],
  ['linux', { DISPLAY: ':0' }, { isTTY: false }, undefined],
  ['darwin', {}, terminal, 'open'],
  ['win32', {}, terminal, 'cmd'],
])(
  'the link is handed to a browser where somebody sits in front of one (%s, %o, %o)',
  (platform, env, stdout, command) => {
    expect(opener('http://127.0.0.1:5830/', { platform, env, stdout })?.[0]).toBe(command);
  },
);

test.each([
  [['start'], false],
  [['run', 'start'], false],
  [['--silent', 'start'], false],
  [['test'], 'install'],
  [['run', 'build'], 'install'],
  [['excel:start'], 'install'],
  [['--filter', '@cyberbudget/workbench', 'run', 'start'], 'install'],
])('pnpm %o on a fresh clone: the whole workspace is installed before, but for start', (words, verify) => {
  const clone = mkdtempSync(join(folder, 'clone-'));
  const hook = createRequire(import.meta.url).resolve('../../.pnpmfile.cjs');
  copyFileSync(hook, join(clone, '.pnpmfile.cjs'));
  const script = `process.argv.splice(1, 0, 'pnpm'); console.log(JSON.stringify(require(${JSON.stringify(join(clone, '.pnpmfile.cjs'))}).hooks.updateConfig({ verifyDepsBeforeRun: 'install' })))`;
  const config = JSON.parse(execFileSync('node', ['-e', script, '--', ...words], { encoding: 'utf8' }));
  expect(config.verifyDepsBeforeRun).toBe(verify);
});
