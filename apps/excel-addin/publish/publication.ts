import { readSiteUrl } from '@cyberbudget/core';
import type { Publication } from '../manifest/manifest.ts';

const LOCAL = 'https://localhost:5824/';

/**
 * The address of the add-in's folder: ADDIN_BASE_URL, or that in the site whose address SITE_URL
 * gives; undefined where neither is given.
 */
export function addinAddress(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { ADDIN_BASE_URL: own } = environment;
  if (own !== undefined && own !== '') return own;
  const site = readSiteUrl(environment['SITE_URL']);
  return site === null ? undefined : new URL('addin/', site).href;
}

/**
 * Where the add-in is published, from its address; without one, the add-in for development on this
 * machine.
 * @throws Error where the address is not https: Office loads nothing else
 */
export function publicationOf(address: string | undefined, version: string): Publication {
  const baseUrl = readSiteUrl(address, 'ADDIN_BASE_URL');
  return baseUrl === null
    ? { baseUrl: LOCAL, version, development: true }
    : { baseUrl, version, development: false };
}
