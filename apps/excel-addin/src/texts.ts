import { areTextsOf, type DocumentTexts } from '@cyberbudget/core';
import { publishedFigures } from '@cyberbudget/documents/figures';

/** The folder of the texts, beside functions.js and the page that loads it; each document has a file there. */
export const TEXTS_FOLDER = 'texts';

const loaded = new Map<string, DocumentTexts>();
const loading = new Map<string, Promise<DocumentTexts>>();

/** The texts of a published document as far as they are here. */
export const textsHere = (document: string): DocumentTexts | null => loaded.get(document) ?? null;

/**
 * Loads the words of a published document's pages, once for functions and pane: numbers need none of them, so functions.js has none.
 * What failed is tried again when it is asked for again.
 * @throws where the file cannot be fetched, or does not fit to the document that functions.js has
 */
export function loadTexts(document: string): Promise<DocumentTexts> {
  const known = loading.get(document);
  if (known !== undefined) return known;
  const asked = fetchTexts(document);
  loading.set(document, asked);
  asked.then(
    (texts) => loaded.set(document, texts),
    () => loading.delete(document),
  );
  return asked;
}

async function fetchTexts(document: string): Promise<DocumentTexts> {
  const figures = publishedFigures.find(({ id }) => id === document);
  if (figures === undefined) throw new Error(`no published document ${document}`);
  const answer = await fetch(`${TEXTS_FOLDER}/${document}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const texts = (await answer.json()) as DocumentTexts;
  // Of an older or a newer edition of the add-in, out of a cache.
  if (!areTextsOf(texts, figures)) throw new Error(`${answer.url}: texts of another edition`);
  return texts;
}
