import type { Library } from '@cyberbudget/core';

/** What the pages are made of. */
export interface SiteTerms {
  readonly library: Library;
  /** The site's address with a slash at its end; null where it is not known, and then no page names it. */
  readonly url: string | null;
  /** The version of the product. */
  readonly version: string;
}

/**
 * The address from SITE_URL.
 * @throws Error where it does not begin with https://, which Excel asks for
 */
export function siteUrl(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = new URL(given);
  if (url.protocol !== 'https:') throw new Error(`SITE_URL must begin with https://, not ${url.protocol}//`);
  return `${url.origin}${url.pathname}`.replace(/\/?$/, '/');
}
