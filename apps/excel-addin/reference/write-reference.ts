import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFiles } from './reference-files.ts';

// docs/functions.md and its Japanese edition: a test fails when they are stale.
const docs = join(import.meta.dirname, '../../../docs');
mkdirSync(docs, { recursive: true });
for (const [name, text] of referenceFiles()) writeFileSync(join(docs, name), text);
