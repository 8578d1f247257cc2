import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = join(import.meta.dirname, '../..');

/** The packages that others install, by their folder. */
export const PACKED = ['core', 'documents', 'importer'] as const;
export type Packed = (typeof PACKED)[number];

/** The package.json of a package as it stands in the repository. */
export const manifestOf = (name: Packed): { exports: object; publishConfig: { exports: object } } =>
  JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as ReturnType<typeof manifestOf>;

/** Runs pnpm: the one that runs the tests, else the version that the repository names. */
export function pnpm(words: readonly string[], folder: string): string {
  const program = process.env['npm_execpath'] ?? '';
  const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
  if (/pnpm\.c?js$/.test(program)) return execFileSync(process.execPath, [program, ...words], options);
  const root = JSON.parse(readFileSync(join(PACKAGES, '../package.json'), 'utf8')) as {
    packageManager: string;
  };
  return execFileSync('npx', ['--yes', root.packageManager, ...words], {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** Packs every package into a new folder, as publishing would. */
export function packAll(): Readonly<Record<Packed, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-packed-'));
  return Object.fromEntries(PACKED.map((name) => [name, pack(name, folder)])) as Record<Packed, string>;
}

function pack(name: Packed, folder: string): string {
  if (!existsSync(join(PACKAGES, name, 'dist'))) throw new Error(`packages/${name} has not been built`);
  pnpm(['pack', '--pack-destination', folder], join(PACKAGES, name));
  return join(folder, `cyberbudget-${name}-0.1.0.tgz`);
}
