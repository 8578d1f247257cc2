import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a package says of itself, and what it puts on a disk. */
export interface Measured {
  readonly licence: string;
  /** Bytes of the package and of all that it needs, native programs of this system included. */
  readonly bytes: number;
  /** Packages of which that is the sum, itself included. */
  readonly packages: number;
}

interface Manifest {
  readonly license?: string;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
}

/**
 * Measures an installed package of the version that the user has; null where it is not installed
 * here.
 */
export function measure(root: string, user: string, name: string): Measured | null {
  // What a package that is no member of the workspace needs is only linked in the store.
  const places = [
    join(root, user, 'node_modules', name),
    join(root, 'node_modules/.pnpm/node_modules', name),
  ];
  const link = places.find((place) => existsSync(place));
  if (link === undefined) return null;
  const folder = realpathSync(link);
  const all = new Set<string>();
  gather(folder, name, all);
  const bytes = [...all].reduce((sum, place) => sum + bytesIn(place), 0);
  return {
    licence: manifestOf(folder).license?.replace(/^LICENSE$/, 'its own') ?? 'its own',
    bytes,
    packages: all.size,
  };
}

/** Adds a package, and those that stand beside it in pnpm's store because it needs them. */
function gather(folder: string, name: string, all: Set<string>): void {
  if (all.has(folder)) return;
  all.add(folder);
  const store = folder.slice(0, -name.length);
  const { dependencies, optionalDependencies } = manifestOf(folder);
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const place = [join(folder, 'node_modules', needed), join(store, needed)].find((path) =>
      existsSync(path),
    );
    if (place !== undefined) gather(realpathSync(place), needed, all);
  }
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !isApart(folder, entry.parentPath))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Of another package, which is counted for itself. */
const isApart = (folder: string, path: string): boolean =>
  path.slice(folder.length).split(/[\\/]/).includes('node_modules') && path !== dirname(folder);
