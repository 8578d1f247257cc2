import { readFileSync, writeFileSync } from 'node:fs';
import type { BudgetDocument, DocumentFigures, KnownFinding, Language } from '@cyberbudget/core';
import { errata } from '../src/errata.ts';

/** The files of the register, from the root of the repository. */
export const ERRATA_FILES: Readonly<Record<Language, string>> = {
  ja: 'docs/errata.ja.md',
  en: 'docs/errata.md',
};

/** The register of errata in Markdown. */
export function errataText(
  documents: readonly DocumentFigures[],
  known: readonly KnownFinding[],
  language: Language,
): string {
  const { title, about, separator, documents: found } = errata(documents, known, language);
  const parts = found.flatMap(({ citation, entries }) => [
    `## ${citation}`,
    ...entries.map(({ heading, rows }) =>
      [`### ${heading}`, '', ...rows.map(([name, text]) => `- **${name}**${separator}${text}`)].join('\n'),
    ),
  ]);
  return `${[`# ${title}`, about, ...parts].join('\n\n')}\n`;
}

/**
 * Writes the register of errata in both languages. @param folder the folder of the documents, two
 * below the root
 */
export function writeErrata(documents: readonly BudgetDocument[], folder: URL): void {
  const known = JSON.parse(readFileSync(new URL('exceptions.json', folder), 'utf8')) as KnownFinding[];
  for (const language of ['ja', 'en'] as const)
    writeFileSync(new URL(`../../${ERRATA_FILES[language]}`, folder), errataText(documents, known, language));
}
