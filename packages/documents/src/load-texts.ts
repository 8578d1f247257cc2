import type { Beside, DocumentTexts } from '@cyberbudget/core';
import { textLoaders } from '../data/text-loaders.ts';

/**
 * The words of one published document's pages and the account of its figures, loaded when they are
 * asked for: a bundler makes a file of each.
 * @throws where there is no such document, or its file cannot be loaded
 */
export async function loadTexts(document: string): Promise<DocumentTexts> {
  const load = textLoaders[document];
  if (load === undefined) throw new Error(`no published document ${document}`);
  return (await load()).default as DocumentTexts;
}

/**
 * What stands beside the published documents, as a file of its own too. @throws where it cannot be
 * loaded
 */
export const loadBeside = async (): Promise<Beside> => (await import('./beside.ts')).beside;
