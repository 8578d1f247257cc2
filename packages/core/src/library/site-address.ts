import type { DocumentFigures } from '../document/document.ts';
import type { Language } from '../problem/problem.ts';
import type { PrintedPlace } from './printed-place.ts';

/** The folder of a page of a document's printed text, below the site of the product. */
export const sourceFolder = (document: string, page: number): string => `${document}/source/${page}/`;

/**
 * The page of the site that opens the printed text with the first of the figures marked.
 * @param site the site's address, with a slash at its end
 * @returns null for an imported document, which no site has, and for figures without a page
 */
export function siteAddress(
  site: string,
  { id, origin }: DocumentFigures,
  figures: readonly PrintedPlace[],
  language: Language,
): string | null {
  const figure = figures.find(({ page }) => page !== null);
  if (origin !== undefined || figure === undefined || figure.page === null) return null;
  return `${site}${language === 'en' ? 'en/' : ''}${sourceFolder(id, figure.page)}#L${figure.line}`;
}

/**
 * The address of a folder that a build was given, with a slash at its end; null where none is.
 * @param variable what it was given in
 * @throws Error where it does not begin with https://: Office loads nothing else
 */
export function readSiteUrl(given: string | undefined, variable = 'SITE_URL'): string | null {
  if (given === undefined || given === '') return null;
  if (!given.startsWith('https://')) throw new Error(`${variable} must begin with https://: ${given}`);
  const [address = ''] = given.split(/[?#]/);
  return address.replace(/\/?$/, '/');
}
