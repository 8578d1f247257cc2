// The published documents without the words of their programs' pages and the account of their
// figures: what a cell loads. With them: ./index.ts.
import {
  type Beside,
  createLibrary,
  type DocumentFigures,
  type ImportedDocument,
  type Library,
  type TextSource,
  type UnreadDocument,
} from '@cyberbudget/core';
import { figureFiles } from '../data/figure-files.ts';
import quotedYears from '../second-hand/quoted-years.json' with { type: 'json' };
import { siteOfBuild } from './site-of-build.ts';

/**
 * The published documents, oldest first, without their texts. That the data fit the model is
 * tested, not checked at run time.
 */
export const publishedFigures: readonly DocumentFigures[] = figureFiles as readonly DocumentFigures[];

/**
 * The library of `publishedLibrary` where the words of the programs' pages, the account of figures
 * and what stands beside the documents are not at hand: for a host that loads them when an answer
 * asks for them.
 * @param imported documents of the user's own, with their texts: where a person agreed, they may
 * take the place of published ones
 * @param texts of the published documents; null while they are not here
 * @param unread documents of the user's own that cannot be read
 * @param beside of ./beside.ts; null while it is not here
 * @param site where the printed text can be opened; that of the build where it is left out
 */
export const libraryOfFigures = (
  imported: readonly ImportedDocument[],
  texts: TextSource,
  unread: readonly UnreadDocument[] = [],
  beside: Beside | null = null,
  site: string | null = siteOfBuild,
): Library => createLibrary(publishedFigures, { beside, quotedYears, imported, texts, unread, site });
