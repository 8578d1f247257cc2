// Writes what the importer makes of each case: read the difference before you keep it.
import { writeFileSync } from 'node:fs';
import { caseNames, expectedFile, outcome } from './outcome.ts';

for (const name of caseNames()) writeFileSync(expectedFile(name), await outcome(name));
