import { readFileSync, writeFileSync } from 'node:fs';
import type { KnownFinding } from '@cyberbudget/core';
import { ERRATA_FILES, errata } from './errata.ts';
import { HERE, importSources } from './import-source.ts';
import { readSecondHand, SECOND_HAND_FILE } from './second-hand.ts';
import { toReadableJson } from './to-readable-json.ts';
import { writeData } from './write-data.ts';

writeData(HERE);
const known = JSON.parse(readFileSync(new URL('exceptions.json', HERE), 'utf8')) as KnownFinding[];
for (const language of ['ja', 'en'] as const)
  writeFileSync(
    new URL(`../../${ERRATA_FILES[language]}`, HERE),
    errata(importSources(HERE), known, language),
  );
writeFileSync(
  SECOND_HAND_FILE,
  `${toReadableJson(readSecondHand())}
`,
);
