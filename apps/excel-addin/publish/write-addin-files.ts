import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import product from '../package.json' with { type: 'json' };
import { addinFiles } from './addin-files.ts';
import { addinAddress, publicationOf } from './publication.ts';

// The last step of the build: beside the bundles, what is generated from the catalogue.
const dist = join(import.meta.dirname, '../dist');
const publication = publicationOf(addinAddress(process.env), product.version);
for (const [name, content] of addinFiles(publication)) {
  const path = join(dist, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
