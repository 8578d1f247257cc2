import { readFileSync, writeFileSync } from 'node:fs';
import type { BudgetDocument, KnownFinding } from '@cyberbudget/core';
import { ERRATA_FILES, errata } from './errata.ts';

/** Writes the register of errata in both languages. @param folder the folder of the documents, two below the root */
export function writeErrata(documents: readonly BudgetDocument[], folder: URL): void {
  const known = JSON.parse(readFileSync(new URL('exceptions.json', folder), 'utf8')) as KnownFinding[];
  for (const language of ['ja', 'en'] as const)
    writeFileSync(new URL(`../../${ERRATA_FILES[language]}`, folder), errata(documents, known, language));
}
