import { writeFileSync } from 'node:fs';
import { writeErrata } from './errata-files.ts';
import { HERE, importSources } from './import-source.ts';
import { secondHandFiles } from './second-hand.ts';
import { writeData } from './write-data.ts';

const documents = await importSources(HERE);
writeData(documents, HERE);
writeErrata(documents, HERE);
for (const [file, content] of secondHandFiles()) writeFileSync(file, content);
