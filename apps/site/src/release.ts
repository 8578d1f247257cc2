import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteUrl } from '@cyberbudget/core';
import { pack } from '@cyberbudget/packed';
import { zipSync } from 'fflate';
import product from '../package.json' with { type: 'json' };
import { mcpBundle } from './assistants/mcp-bundle.ts';
import { skillPackage } from './assistants/skill-package.ts';
import { NO_DAY } from './files/download-list.ts';
import { folderFiles } from './files/folder-files.ts';
import { releaseNotes } from './release-notes.ts';

// Writes dist/release: all that a release carries, out of what the site and the apps have built.
const root = join(import.meta.dirname, '../../..');
const target = join(root, 'dist/release');
const LICENCE = readFileSync(join(root, 'LICENSE'));
const { version } = product;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeZip(`cyberbudget-site-${version}.zip`, 'dist/site');
writeZip(`cyberbudget-excel-addin-${version}.zip`, 'apps/excel-addin/dist');
writeZip(`cyberbudget-sheets-${version}.zip`, 'apps/apps-script/dist');
writeFiles(`cyberbudget-${version}.mcpb`, mcpBundle(version));
const url = readSiteUrl(process.env['SITE_URL']);
// The skill's manifest has to name a site: where none is known there is no skill.
if (url !== null) writeFiles(`cyberbudget-excel-skill-${version}.zip`, skillPackage(url, version));
const downloads = join(root, 'dist/site/downloads');
for (const name of readdirSync(downloads).filter((name) => !['index.html', 'SHA256SUMS'].includes(name)))
  copyFileSync(join(downloads, name), join(target, name));
for (const place of [
  'packages/core',
  'packages/documents',
  'packages/importer',
  'packages/exporter',
  'apps/cli',
  'apps/mcp',
])
  pack(place, target);
writeFileSync(join(target, 'LICENSE'), LICENCE);
writeFileSync(
  join(target, 'NOTES.md'),
  releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version),
);
const names = readdirSync(target).sort();
const sums = names.map(
  (name) =>
    `${createHash('sha256')
      .update(readFileSync(join(target, name)))
      .digest('hex')}  ${name}\n`,
);
writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
process.stdout.write(`dist/release: ${names.length + 1} files\n`);

function writeZip(name: string, folder: string): void {
  writeFiles(name, [...folderFiles(join(root, folder)), ['LICENSE', LICENCE]]);
}

/** Files as a zip that is the same for the same files. */
function writeFiles(name: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
  const bytes = [...files].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  writeFileSync(join(target, name), zipSync(Object.fromEntries(bytes), { mtime: NO_DAY }));
}
