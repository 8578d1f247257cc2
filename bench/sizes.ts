import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

// The size of every built file, as a Markdown table. Build first: npx --yes pnpm@10.34.9 build
const root = join(import.meta.dirname, '..');

/**
 * What is built, and which of its folders count as one: copies of another app's files, Microsoft's
 * client, pictures.
 */
const built = [
  { folder: 'apps/excel-addin/dist', whole: [] },
  { folder: 'apps/apps-script/dist', whole: [] },
  { folder: 'apps/workbench/dist', whole: ['addin', 'office', 'sheets'] },
  { folder: 'apps/cli/dist', whole: [] },
  { folder: 'apps/mcp/dist', whole: [] },
] as const;

interface Size {
  readonly plain: number;
  readonly gzipped: number;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .sort();

const sizeOf = (paths: readonly string[]): Size =>
  paths
    .map((path) => readFileSync(path))
    .reduce<Size>(
      ({ plain, gzipped }, content) => ({
        plain: plain + content.length,
        gzipped: gzipped + gzipSync(content, { level: 9 }).length,
      }),
      { plain: 0, gzipped: 0 },
    );

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const row = (name: string, { plain, gzipped }: Size): string =>
  `| ${name} | ${kilobytes(plain)} | ${kilobytes(gzipped)} |`;

/** A name without what changes at every build: start-Bvb-o4aZ.js is start.js. */
const steadyName = (path: string): string => path.replaceAll('\\', '/').replace(/-[\w-]{8}(\.\w+)$/u, '$1');

console.log('| file | KB | gzipped |\n| --- | ---: | ---: |');
for (const { folder, whole } of built) {
  const paths = filesIn(join(root, folder)).filter((path) => !path.endsWith('.png'));
  const nameOf = (path: string): string => relative(join(root, folder), path);
  const isIn = (part: string) => (path: string) => nameOf(path).replaceAll('\\', '/').startsWith(`${part}/`);
  console.log(row(`**${folder}**`, sizeOf(paths)));
  for (const part of whole)
    console.log(row(`${part}/ (${paths.filter(isIn(part)).length} files)`, sizeOf(paths.filter(isIn(part)))));
  for (const path of paths) {
    if (!whole.some((part) => isIn(part)(path))) console.log(row(steadyName(nameOf(path)), sizeOf([path])));
  }
}
