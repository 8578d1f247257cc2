import type { Library } from '@cyberbudget/core';

/** What the pages are made of. */
export interface SiteTerms {
  readonly library: Library;
  /**
   * The site's address with a slash at its end; null where it is not known, and then no page names
   * it.
   */
  readonly url: string | null;
  /** The version of the product. */
  readonly version: string;
}
