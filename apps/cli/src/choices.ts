import { fiscalYears, type Language, type Library, ministryById } from '@cyberbudget/core';
import { type ChoiceId, FIXED_CHOICES } from '@cyberbudget/core/functions';

/** The values that a parameter takes, in the reader's language. */
export function choicesOf(id: ChoiceId, library: Library, language: Language): string[] {
  switch (id) {
    case 'ministry':
      return ministryNames(library, language);
    case 'strategyField':
      return library.documents[0]?.document.strategyFields.map(({ code }) => code) ?? [];
    case 'program':
      return library.documents[0]?.document.programs.map(({ title }) => title) ?? [];
    case 'headings':
      return ['0', '1', '2'];
    default:
      return FIXED_CHOICES[id].map(({ name }) => name[language]);
  }
}

/** The years of the library as an argument names them, newest first. */
export const yearNumbers = (library: Library): string[] => fiscalYears(library).map(String);

/**
 * Ministries of the newest document that have programs; in English their abbreviation, which is
 * short to type.
 */
function ministryNames({ documents: [newest] }: Library, language: Language): string[] {
  if (newest === undefined) return [];
  return newest.document.ministries
    .filter(({ id }) => newest.byMinistry.has(id))
    .map(({ id, name }) => (language === 'ja' ? name : (ministryById(id)?.abbreviation ?? name)));
}
