import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder: its path from there with slashes, and its bytes. */
export const folderFiles = (folder: string): [string, Uint8Array][] =>
  pathsBelow(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]);

const pathsBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? pathsBelow(path) : [path];
  });
