import type { FigureRecord, Language } from '@cyberbudget/core';

export { sourceFolder } from '@cyberbudget/core';

/**
 * A page of the site: the language it is in, and its folder below that of the language, with a
 * slash at its end; "" for the front page.
 */
export interface Address {
  readonly language: Language;
  readonly folder: string;
}

/** The folder of a page below the site: "" or "en/", then its own. */
export const folderOf = ({ language, folder }: Address): string =>
  `${language === 'ja' ? '' : 'en/'}${folder}`;

/**
 * The way from a page to a file or folder of the site, whatever folder of whatever host the site
 * stands in.
 */
export const pathTo = (from: Address, target: string): string => {
  const up = '../'.repeat(folderOf(from).split('/').length - 1);
  return `${up}${target}` || './';
};

/** The workbench, which is one page for both languages. */
export const WORKBENCH = 'workbench/';

/** The way from a page to another in its language. */
export const pageTo = (from: Address, folder: string): string =>
  folder === WORKBENCH
    ? pathTo(from, from.language === 'ja' ? folder : `${folder}?lang=en`)
    : pathTo(from, folderOf({ language: from.language, folder }));

/** The folders of an edition's pages. They never change: a later edition has an id of its own. */
export const editionFolder = (document: string): string => `${document}/`;
export const ministryFolder = (document: string, id: string): string => `${document}/ministries/${id}/`;
export const fieldFolder = (document: string, code: string): string => `${document}/fields/${code}/`;

/** The folder of a figure: its id is its address. */
export const figureFolder = ({ id }: Pick<FigureRecord, 'id'>): string => `${id}/`;

/** A chart of an edition as a file beside its pages; like their addresses it never changes. */
export const chartFile = (
  {
    document,
    kind,
    language,
  }: { readonly document: string; readonly kind: string; readonly language: Language },
  extension: 'svg' | 'vl.json',
): string => `${folderOf({ language, folder: editionFolder(document) })}chart-${kind}.${extension}`;
