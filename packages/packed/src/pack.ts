import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = join(ROOT, 'packages');

/** The packages that others install, by their folder. */
export const PACKED = ['core', 'documents', 'importer', 'exporter'] as const;
export type Packed = (typeof PACKED)[number];

/** The package.json of a package as it stands in the repository. */
export const manifestOf = (name: Packed): { exports: object; publishConfig: { exports: object } } =>
  JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as ReturnType<typeof manifestOf>;

/** Runs pnpm: the one that runs the tests, else the version that the repository names. */
export function pnpm(words: readonly string[], folder: string): string {
  const program = process.env['npm_execpath'] ?? '';
  const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
  if (/pnpm\.c?js$/.test(program)) return execFileSync(process.execPath, [program, ...words], options);
  const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  return execFileSync('npx', ['--yes', root.packageManager, ...words], {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** Packs every package that others build on into a new folder, as publishing would. */
export function packAll(): Readonly<Record<Packed, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-packed-'));
  const packed = PACKED.map((name) => [name, pack(`packages/${name}`, folder)]);
  return Object.fromEntries(packed) as Record<Packed, string>;
}

/**
 * Packs a package as publishing would.
 * @param place its folder in the repository: "packages/core", "apps/cli"
 * @param folder where the tarball goes
 * @returns the tarball's path
 * @throws Error where the package has not been built
 */
export function pack(place: string, folder: string): string {
  const own = join(ROOT, place);
  if (!existsSync(join(own, 'dist'))) throw new Error(`${place} has not been built`);
  const { name, version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  pnpm(['pack', '--pack-destination', folder], own);
  return join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}
