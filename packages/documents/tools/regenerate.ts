import { writeFileSync } from 'node:fs';
import { dataFile, importSource, PUBLICATIONS } from './import-source.ts';
import { AMOUNTS_FILE, readSecondHandAmounts, readSecondHandTotals, TOTALS_FILE } from './second-hand.ts';
import { toReadableJson } from './to-readable-json.ts';

for (const id of PUBLICATIONS) {
  const result = importSource(id);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
  writeFileSync(dataFile(id), `${toReadableJson(result.document)}\n`);
}
writeFileSync(TOTALS_FILE, `${toReadableJson(readSecondHandTotals())}\n`);
writeFileSync(AMOUNTS_FILE, `${toReadableJson(readSecondHandAmounts())}\n`);
