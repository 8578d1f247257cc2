import { writeFileSync } from 'node:fs';
import { HERE } from './import-source.ts';
import { readSecondHand, SECOND_HAND_FILE } from './second-hand.ts';
import { toReadableJson } from './to-readable-json.ts';
import { writeData } from './write-data.ts';

writeData(HERE);
writeFileSync(
  SECOND_HAND_FILE,
  `${toReadableJson(readSecondHand())}
`,
);
