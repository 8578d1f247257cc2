import { readSiteUrl } from '@cyberbudget/core';

/** SITE_URL of the build; "" where there was none. */
declare const SITE_ADDRESS: string;

/** The address of the site, where the printed text can be opened; null where the build knew none. */
export const site: string | null = typeof SITE_ADDRESS === 'undefined' ? null : readSiteUrl(SITE_ADDRESS);
