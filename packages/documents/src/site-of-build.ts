import { readSiteUrl } from '@cyberbudget/core';

/**
 * SITE_URL of the build of an app, "" where there was none; where nothing was built it is not
 * there.
 */
declare const SITE_ADDRESS: string | undefined;

/**
 * The address of the site, where the printed text can be opened; null where the build knew none.
 */
export const siteOfBuild: string | null =
  typeof SITE_ADDRESS === 'undefined' ? null : readSiteUrl(SITE_ADDRESS);
