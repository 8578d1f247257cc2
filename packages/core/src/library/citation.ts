import type { DocumentFigures, ImportedOrigin } from '../document/document.ts';
import { formatEraYear, formatFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';
import { figurePlaces, type PrintedPlace } from './printed-place.ts';

/** A printed figure and where it stands. */
export interface Citable extends PrintedPlace {
  readonly text: string;
  /**
   * Where in its line it begins, in characters from 0, where its text occurs before it on the line.
   */
  readonly at?: number | undefined;
  /** Where a person said what it is, or what its print is. */
  readonly byHand?: true | undefined;
}

/**
 * A document as a source line names it: publisher, title, and the year and stage where the title
 * does not say them itself.
 * "内閣サイバーセキュリティセンター「政府のサイバーセキュリティに関する予算（令和５年度予算政府案）」".
 * One that does not ship with the product says that it was imported.
 */
export function documentCitation({
  publisher,
  publisherEnglish,
  title,
  fiscalYear,
  phase,
  origin,
}: DocumentFigures): Bilingual {
  const stage = PHASE_NAMES[phase];
  const said = normalizeName(title).includes(normalizeName(formatEraYear(fiscalYear)));
  const edition = said ? '' : `${formatEraYear(fiscalYear)}（${formatFiscalYear(fiscalYear)}）${stage.ja}`;
  const body = publisherEnglish ?? publisher;
  return {
    ja: `${publisher ?? ''}「${title}」${edition}${origin === undefined ? '' : `（${documentOrigin(origin).ja}）`}`,
    en: `${body === null ? '' : `${body}, `}"${title}", FY${fiscalYear} ${stage.en.toLowerCase()}${origin === undefined ? '' : ` (${documentOrigin(origin).en})`}`,
  };
}

/** Where a document comes from, in words; "published" of one that ships with the product. */
export const documentOrigin = (origin: ImportedOrigin | undefined): Bilingual =>
  origin === undefined
    ? { ja: '公表資料', en: 'published' }
    : origin.replacesPublished
      ? { ja: '取込、公表資料の代わり', en: 'imported, in place of the published document' }
      : { ja: '取込', en: 'imported' };

/** The full citation of figures: document, place, and the text exactly as printed. */
export function figureCitation(document: DocumentFigures, figures: readonly Citable[]): Bilingual {
  const [source, places] = [documentCitation(document), figurePlaces(figures)];
  return {
    ja: `${source.ja}、${places.ja}${figures.map(({ text, byHand }) => `「${text}」${byHand ? '（手で補正）' : ''}`).join('')}`,
    en: `${source.en}, ${places.en}: ${figures.map(({ text, byHand }) => `"${text}"${byHand ? ' (corrected by hand)' : ''}`).join(', ')}`,
  };
}
