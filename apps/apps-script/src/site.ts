/** Set by the build where SITE_URL is. */
declare const SITE_ADDRESS: string | null;

/** The address of the site, where the printed text can be opened; null where the build knew none. */
export const site: string | null = typeof SITE_ADDRESS === 'undefined' ? null : SITE_ADDRESS;
