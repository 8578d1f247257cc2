import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const present = tracked.filter((file) => existsSync(resolve(root, file)));
const BINARY = /\.(?:png|ico|pdf|ttf|woff2?|xlsx|parquet|webm|gif)$/;
const texts = present.filter((file) => !BINARY.test(file));

test('no file names a folder of somebody’s machine', () => {
  const local = /(?:^|[\s"'`(=])(?:\/home\/[a-z]|\/Users\/[A-Z]|\/work\/|[A-Z]:\\Users\\)/m;
  expect(texts.filter((file) => file !== 'tools/repository.test.ts' && local.test(textOf(file)))).toEqual([]);
});

test('the lockfile names no registry host', () => {
  expect(textOf('pnpm-lock.yaml')).not.toMatch(/tarball: https?:|registry\.[a-z]+\./);
});

test('every package carries the version that CYBERBUDGET_META tells', () => {
  const version = /VERSION = '([^']+)'/.exec(textOf('packages/core/src/version.ts'))?.[1];
  const versions = present
    .filter((file) => /(?:^|\/)package\.json$/.test(file))
    .map((file) => [file, (JSON.parse(textOf(file)) as { version: string }).version]);
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, own]) => own !== version)).toEqual([]);
});

test('the day that exported files name is that of the version in the changelog', () => {
  const [version, day] = ['VERSION', 'VERSION_DAY'].map(
    (name) => new RegExp(`\\b${name} = '([^']+)'`).exec(textOf('packages/core/src/version.ts'))?.[1],
  );
  expect(textOf('CHANGELOG.md')).toContain(`\n## ${version} - ${day}\n`);
});

// pnpm takes a page of the licences of others for a package's own, and adds none: where one is
// bundled, ours stands beside it.
test('every copy of the licence is the licence', () => {
  const copies = present.filter((file) => /(?:^|\/)LICENSE$/.test(file));
  expect(copies).toEqual(expect.arrayContaining(['LICENSE', 'apps/cli/LICENSE', 'apps/mcp/LICENSE']));
  expect(copies.filter((file) => textOf(file) !== textOf('LICENSE'))).toEqual([]);
});

test('every package gives its tests a minute or more: a busy machine fails nothing', () => {
  const tested = present.filter(
    (file) =>
      /^(?:packages|apps|examples)\/[^/]+\/package\.json$/.test(file) && /"test": "vitest/.test(textOf(file)),
  );
  const configs = [...tested.map((file) => `${dirname(file)}/vitest.config.ts`), 'tools/vitest.config.ts'];
  expect(configs.length).toBeGreaterThan(10);
  const minute = /testTimeout: (?:60|120)_000,\s*hookTimeout: (?:60|120|180)_000/;
  expect(configs.filter((file) => !existsSync(resolve(root, file)) || !minute.test(textOf(file)))).toEqual(
    [],
  );
});

const pages = present.filter((file) => file.endsWith('.md'));

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(
    ([, link]) => link ?? '',
  );
  const missing = links.filter((link) => !existsSync(resolve(root, dirname(page), decodeURIComponent(link))));
  expect(missing).toEqual([]);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'README.ja.md'])(
  'the files and folders that %s names exist',
  (page) => {
    const named = [...textOf(page).matchAll(/`((?:packages|apps|docs|tools|examples|bench)\/[\w./-]+)`/g)];
    const built = /\/dist(?:\/|$)/;
    const missing = named
      .map(([, path]) => path ?? '')
      .filter((path) => !built.test(path) && !existsSync(resolve(root, path)));
    expect(missing).toEqual([]);
  },
);
