import { writeFileSync } from 'node:fs';
import { HERE } from './import-source.ts';
import { AMOUNTS_FILE, readSecondHandAmounts, readSecondHandTotals, TOTALS_FILE } from './second-hand.ts';
import { toReadableJson } from './to-readable-json.ts';
import { writeData } from './write-data.ts';

writeData(HERE);
writeFileSync(TOTALS_FILE, `${toReadableJson(readSecondHandTotals())}\n`);
writeFileSync(AMOUNTS_FILE, `${toReadableJson(readSecondHandAmounts())}\n`);
