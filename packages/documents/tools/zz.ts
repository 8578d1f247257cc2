import { writeFileSync } from 'node:fs';
import { TOTALS_FILE } from './second-hand-totals.ts';
import * as m from './second-hand-totals.ts';
import { toReadableJson } from './to-readable-json.ts';
console.log(Object.keys(m));
