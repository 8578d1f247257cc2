import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bundled } from './licence-page.ts';

/** The packages of others that modules belong to, by the paths of the modules. */
export function packagesOf(modules: readonly string[]): Bundled[] {
  const folders = modules
    .filter((id) => !id.startsWith('\0') && id.includes('/node_modules/'))
    .map((id) => packageFolder(dirname(id)));
  return [...new Set(folders)].map(readPackage);
}

/** A folder inside a package may have a package.json of its own, without a name. */
function packageFolder(folder: string): string {
  const description = join(folder, 'package.json');
  if (existsSync(description) && 'name' in JSON.parse(readFileSync(description, 'utf8'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('a module of no package');
  return packageFolder(above);
}

function readPackage(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    name,
    version,
    ...(typeof license === 'string' && { identifier: license }),
    ...(file !== undefined && { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}
