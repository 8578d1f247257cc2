import {
  fiscalYears,
  type Language,
  type Library,
  MEASURES,
  ministryById,
  TABLE_KINDS,
  UNIT_NAMES,
  UNITS,
} from '@cyberbudget/core';
import {
  type ChoiceId,
  CITATION_ITEMS,
  FORMS,
  NAMES_KINDS,
  ORDERS,
  TOPICS,
} from '@cyberbudget/core/functions';

/** The values that a parameter takes, in the reader's language. */
export function choicesOf(id: ChoiceId, library: Library, language: Language): string[] {
  const named = (entries: readonly { readonly name: { readonly ja: string; readonly en: string } }[]) =>
    entries.map(({ name }) => name[language]);
  switch (id) {
    case 'ministry':
      return ministryNames(library, language);
    case 'strategyField':
      return library.documents[0]?.document.strategyFields.map(({ code }) => code) ?? [];
    case 'measure':
      return named(MEASURES);
    case 'unit':
      return UNITS.map((unit) => UNIT_NAMES[unit][language]);
    case 'tableKind':
      return named(TABLE_KINDS);
    case 'headings':
      return ['0', '1', '2'];
    case 'citation':
      return named(CITATION_ITEMS);
    case 'namesKind':
      return named(NAMES_KINDS);
    case 'form':
      return named(FORMS);
    case 'topic':
      return named(TOPICS);
    case 'order':
      return named(ORDERS);
  }
}

/** The years of the library as an argument names them, newest first. */
export const yearNumbers = (library: Library): string[] => fiscalYears(library).map(String);

/** Ministries of the newest document that have programs; in English their abbreviation, which is short to type. */
function ministryNames({ documents: [newest] }: Library, language: Language): string[] {
  if (newest === undefined) return [];
  return newest.document.ministries
    .filter(({ id }) => newest.byMinistry.has(id))
    .map(({ id, name }) => (language === 'ja' ? name : (ministryById(id)?.abbreviation ?? name)));
}
