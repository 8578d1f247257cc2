import type { BudgetDocument } from '../document/document.ts';
import { figureCitation, type PrintedFigure } from '../library/citation.ts';
import { bySpelling } from '../name/by-spelling.ts';
import type { Bilingual, Language } from '../problem/problem.ts';

/** One item of a citation: its name and its value for printed figures of a document; null where it is not known. */
export interface CitationItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly of: (
    document: BudgetDocument,
    figures: readonly PrintedFigure[],
    language: Language,
  ) => string | number | null;
}

/** One number as it is; several as a list. */
const places = (numbers: readonly (number | null)[]): string | number | null => {
  const known = [...new Set(numbers)].filter((number) => number !== null);
  return known.length === 0 ? null : known.length === 1 ? (known[0] ?? null) : known.join('、');
};

export const CITATION_ITEMS: readonly CitationItem[] = [
  {
    id: 'citation',
    name: { ja: '引用', en: 'citation' },
    of: (document, figures, language) => figureCitation(document, figures)[language],
  },
  {
    id: 'publisher',
    name: { ja: '発行者', en: 'publisher' },
    of: ({ publisher, publisherEnglish }, _, language) =>
      language === 'en' ? (publisherEnglish ?? publisher) : publisher,
  },
  { id: 'document', name: { ja: '資料名', en: 'title' }, of: ({ title }) => title },
  { id: 'page', name: { ja: '頁', en: 'page' }, of: (_, figures) => places(figures.map(({ page }) => page)) },
  { id: 'line', name: { ja: '行', en: 'line' }, of: (_, figures) => places(figures.map(({ line }) => line)) },
  {
    id: 'text',
    name: { ja: '原文', en: 'text' },
    of: (_, figures) => figures.map(({ text }) => text).join('、') || null,
  },
  { id: 'url', name: { ja: 'URL', en: 'URL' }, of: ({ url }) => url },
];

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['出典', 'citation'],
  ['source', 'citation'],
  ['ページ', 'page'],
  ['as printed', 'text'],
  ['printed', 'text'],
  ['document', 'document'],
];

/** The item of that name in Japanese or English; undefined where there is none. */
export const citationItemByName: (name: string) => CitationItem | undefined = bySpelling(() => [
  ...CITATION_ITEMS.flatMap((item) =>
    [item.id, item.name.ja, item.name.en].map((name) => [name, item] as const),
  ),
  ...SPELLINGS.flatMap(([name, id]) =>
    CITATION_ITEMS.filter((item) => item.id === id).map((item) => [name, item] as const),
  ),
]);
