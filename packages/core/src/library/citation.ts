import type { DocumentFigures } from '../document/document.ts';
import { formatEraYear, formatFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';
import { figurePlaces, type PrintedPlace } from './printed-place.ts';

/** A printed figure and where it stands. */
export interface Citable extends PrintedPlace {
  readonly text: string;
  /** Where in its line it begins, in characters from 0, where its text occurs before it on the line. */
  readonly at?: number | undefined;
}

/**
 * A document as a source line names it: publisher, title, and the year and stage where the title does not say them itself.
 * "内閣サイバーセキュリティセンター「政府のサイバーセキュリティに関する予算（令和５年度予算政府案）」"
 */
export function documentCitation({
  publisher,
  publisherEnglish,
  title,
  fiscalYear,
  phase,
}: DocumentFigures): Bilingual {
  const stage = PHASE_NAMES[phase];
  const said = normalizeName(title).includes(normalizeName(formatEraYear(fiscalYear)));
  const edition = said ? '' : `${formatEraYear(fiscalYear)}（${formatFiscalYear(fiscalYear)}）${stage.ja}`;
  const body = publisherEnglish ?? publisher;
  return {
    ja: `${publisher ?? ''}「${title}」${edition}`,
    en: `${body === null ? '' : `${body}, `}"${title}", FY${fiscalYear} ${stage.en.toLowerCase()}`,
  };
}

/** The full citation of figures: document, place, and the text exactly as printed. */
export function figureCitation(document: DocumentFigures, figures: readonly Citable[]): Bilingual {
  const [source, places] = [documentCitation(document), figurePlaces(figures)];
  const texts = figures.map(({ text }) => text);
  return {
    ja: `${source.ja}、${places.ja}${texts.map((text) => `「${text}」`).join('')}`,
    en: `${source.en}, ${places.en}: ${texts.map((text) => `"${text}"`).join(', ')}`,
  };
}
