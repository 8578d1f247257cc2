import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { code } from './code.ts';
import { sidebar } from './sidebar.ts';

// The whole build: what clasp pushes stands in dist.
const folder = join(import.meta.dirname, '..');
const dist = join(folder, 'dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'Code.js'), code(await bundle(join(folder, 'src/main.ts'))));
writeFileSync(join(dist, 'Sidebar.html'), await sidebar(join(folder, 'src/sidebar')));
copyFileSync(join(folder, 'src/appsscript.json'), join(dist, 'appsscript.json'));
