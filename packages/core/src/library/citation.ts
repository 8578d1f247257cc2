import type { DocumentFigures } from '../document/document.ts';
import { formatEraYear, formatFiscalYear } from '../fiscal-year/fiscal-year.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';

/** A printed figure and where it stands. */
export interface Citable {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
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

/** Where figures stand: "1頁7行・8行、3頁2行", "p. 1, lines 7 and 8 …" as far as pages are known. */
export function figurePlaces(figures: readonly Citable[]): Bilingual {
  const pages = new Map<number | null, number[]>();
  for (const { page, line } of figures) pages.set(page, [...(pages.get(page) ?? []), line]);
  const each = [...pages].map(([page, lines]) => ({
    page,
    lines: [...new Set(lines)].sort((one, other) => one - other),
  }));
  return {
    ja: each.map(({ page, lines }) => `${page === null ? '' : `${page}頁`}${lines.join('・')}行`).join('、'),
    en: each
      .map(({ page, lines }) => `${page === null ? '' : `p. ${page}, `}line ${lines.join(', ')}`)
      .join('; '),
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
