import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const top = join(import.meta.dirname, '..');
const lockfileText = readFileSync(join(top, 'pnpm-lock.yaml'), 'utf8');
const locked = Object.keys((parse(lockfileText) as { packages: Record<string, unknown> }).packages);
const installed = installedPackages(join(top, 'node_modules/.pnpm'));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// Where a registry lacks a platform's package, pnpm leaves it out of the lockfile without a word:
// the install then succeeds on this platform and fails on that one.
const native = installed.filter(({ optionalDependencies }) => optionalDependencies !== undefined);

test.each(native.map((manifest) => [`${manifest.name} ${manifest.version}`, manifest] as const))(
  'every optional package of %s is locked',
  (_name, manifest) => {
    const wanted = Object.entries(manifest.optionalDependencies ?? {});
    const missing = wanted.filter(([name, range]) => !isLocked(name, range));
    expect(missing.map(([name, range]) => `${name}@${range}`)).toEqual([]);
  },
);

test.each(['win32', 'darwin', 'linux'])('the tools that bring programs are locked for %s', (system) => {
  const tools = ['turbo', '@biomejs/biome', 'typescript', 'rolldown', 'lightningcss', 'esbuild'];
  const found = tools.filter((tool) => {
    const manifest = native.find(({ name }) => name === tool);
    return Object.keys(manifest?.optionalDependencies ?? {}).some((name) => namesSystem(name, system));
  });
  expect(found).toEqual(tools);
});

test('no package without a free licence of the spreadsheet is installed', () => {
  expect(installed.map(({ name }) => name).filter((name) => name.startsWith('@univerjs-pro/'))).toEqual([]);
  expect(lockfileText).not.toContain('@univerjs-pro');
});

// Two versions in one tree break its dependency injection. Its icons have a numbering of their own.
test('every package of the spreadsheet has one and the same version', () => {
  const spreadsheet = installed.filter(
    ({ name }) => name.startsWith('@univerjs/') && name !== '@univerjs/icons',
  );
  expect(new Set(spreadsheet.map(({ version }) => version)).size).toBe(1);
});

test('the lockfile names no registry: every machine installs from its own', () => {
  expect(
    lockfileText.split('\n').filter((line) => line.includes('tarball:') || line.includes('://')),
  ).toEqual([]);
});

function isLocked(name: string, range: string): boolean {
  const isExact = /^\d/u.test(range);
  return locked.some((key) => (isExact ? key === `${name}@${range}` : key.startsWith(`${name}@`)));
}

function namesSystem(packageName: string, system: string): boolean {
  const words = system === 'win32' ? ['win32', 'windows'] : [system];
  return words.some((word) => packageName.includes(word));
}

function installedPackages(store: string): readonly Manifest[] {
  const folders = readdirSync(store, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap((entry) => packagesOf(join(store, entry.name, 'node_modules'), entry.name));
}

/** The package that a folder of the store is for; the others in it are links to theirs. */
function packagesOf(folder: string, key: string): readonly Manifest[] {
  if (!key.includes('@')) return [];
  const withoutScope = key.startsWith('@') ? key.slice(1) : key;
  const name =
    (key.startsWith('@') ? '@' : '') + withoutScope.slice(0, withoutScope.indexOf('@')).replace('+', '/');
  return [JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as Manifest];
}
