import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dependenciesPage, PAGE } from './page.ts';

writeFileSync(PAGE, dependenciesPage(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''));
