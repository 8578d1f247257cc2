import type { DocumentFigures } from '../document/document.ts';
import { type Citable, figureCitation } from '../library/citation.ts';
import { siteAddress } from '../library/site-address.ts';
import { choiceFinder } from '../name/find-choice.ts';
import type { Bilingual, Language } from '../problem/problem.ts';

/** Who asks for an item, and where the printed text can be opened. */
interface Reader {
  readonly language: Language;
  readonly site: string | null;
}

/**
 * One item of a citation: its name and its value for printed figures of a document; null where it
 * is not known.
 */
export interface CitationItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly spellings?: readonly string[];
  /** Whether it is of the figures: then there is none where nothing is listed. */
  readonly ofFigures: boolean;
  readonly read: (
    document: DocumentFigures,
    figures: readonly Citable[],
    reader: Reader,
  ) => string | number | null;
}

/** One number as it is; several as a list. */
const places = (numbers: readonly (number | null)[]): string | number | null => {
  const known = [...new Set(numbers)].filter((number) => number !== null);
  return known.length === 0 ? null : known.length === 1 ? (known[0] ?? null) : known.join('、');
};

/** Every item of a citation, the default first. */
export const CITATION_ITEMS: readonly [CitationItem, ...CitationItem[]] = [
  {
    id: 'citation',
    ofFigures: true,
    name: { ja: '出典の全文', en: 'citation' },
    spellings: ['引用', '出典', 'source'],
    read: (document, figures, { language }) => figureCitation(document, figures)[language],
  },
  {
    id: 'publisher',
    ofFigures: false,
    name: { ja: '公表機関', en: 'publisher' },
    spellings: ['発行者'],
    read: ({ publisher, publisherEnglish }, _, { language }) =>
      language === 'en' ? (publisherEnglish ?? publisher) : publisher,
  },
  { id: 'document', ofFigures: false, name: { ja: '資料名', en: 'title' }, read: ({ title }) => title },
  {
    id: 'page',
    ofFigures: true,
    name: { ja: '頁', en: 'page' },
    spellings: ['ページ'],
    read: (_, figures) => places(figures.map(({ page }) => page)),
  },
  {
    id: 'line',
    ofFigures: true,
    name: { ja: '行', en: 'line' },
    spellings: ['行目'],
    read: (_, figures) => places(figures.map(({ lineOnPage }) => lineOnPage ?? null)),
  },
  {
    id: 'textLine',
    ofFigures: true,
    name: { ja: 'テキスト行', en: 'text line' },
    read: (_, figures) => places(figures.map(({ line }) => line)),
  },
  {
    id: 'text',
    ofFigures: true,
    name: { ja: '原文', en: 'text' },
    spellings: ['as printed', 'printed'],
    read: (_, figures) => figures.map(({ text }) => text).join('、') || null,
  },
  {
    id: 'url',
    ofFigures: false,
    name: { ja: 'URL', en: 'URL' },
    read: (document, figures, { language, site }) =>
      (site === null ? null : siteAddress(site, document, figures, language)) ?? document.url,
  },
];

/** The item of that name in Japanese or English; a problem with all of them where there is none. */
export const findCitationItem = choiceFinder<CitationItem>('citation', () => CITATION_ITEMS);
