import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSiteUrl } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import product from '../package.json' with { type: 'json' };
import { siteFiles } from './site-files.ts';

// Writes dist/site: the whole site for any static host.
const target = join(import.meta.dirname, '../../../dist/site');
const files = await siteFiles({
  library: publishedLibrary(),
  url: readSiteUrl(process.env['SITE_URL']),
  version: product.version,
});
rmSync(target, { recursive: true, force: true });
let size = 0;
for (const [path, content] of files) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  size += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}
process.stdout.write(`dist/site: ${files.size} files, ${(size / 1e6).toFixed(1)} MB\n`);
