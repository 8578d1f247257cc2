import type { Publication } from '../manifest/manifest.ts';

const LOCAL = 'https://localhost:5824/';

/**
 * Where the add-in is published, from ADDIN_BASE_URL; without it, the add-in for development on this machine.
 * @throws Error where the address is not https: Office loads nothing else
 */
export function publicationOf(address: string | undefined, version: string): Publication {
  if (address === undefined || address === '') return { baseUrl: LOCAL, version, development: true };
  const url = new URL(address);
  if (url.protocol !== 'https:')
    throw new Error(`ADDIN_BASE_URL must begin with https://, not ${url.protocol}//`);
  const baseUrl = `${url.origin}${url.pathname}`.replace(/\/?$/, '/');
  return { baseUrl, version, development: false };
}
