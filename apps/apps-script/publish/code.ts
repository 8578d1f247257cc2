import { functionStubs, OWN_STUBS } from '../stubs/stubs.ts';

/** Asks for this document alone, whatever the person can open. */
const ONLY_CURRENT = '/** @OnlyCurrentDoc */';

/** Code.js: the bundle as one global, and below it the functions that Sheets finds. */
export const code = (bundled: string): string =>
  `${[ONLY_CURRENT, bundled.trimEnd(), ...functionStubs(), ...OWN_STUBS].join('\n\n')}\n`;
