import type { DocumentTexts } from '@cyberbudget/core';
import { textLoaders } from '../data/text-loaders.ts';

/**
 * The words of one published document's pages, loaded when they are asked for: a bundler makes a file of each.
 * @throws where there is no such document, or its file cannot be loaded
 */
export async function loadTexts(document: string): Promise<DocumentTexts> {
  const load = textLoaders[document];
  if (load === undefined) throw new Error(`no published document ${document}`);
  return (await load()).default as DocumentTexts;
}
