import { writeFileSync } from 'node:fs';
import { writeErrata } from './errata-files.ts';
import { HERE, importSources } from './import-source.ts';
import { readSecondHand, SECOND_HAND_FILE } from './second-hand.ts';
import { toReadableJson } from './to-readable-json.ts';
import { writeData } from './write-data.ts';

const documents = await importSources(HERE);
writeData(documents, HERE);
writeErrata(documents, HERE);
writeFileSync(SECOND_HAND_FILE, `${toReadableJson(readSecondHand())}\n`);
