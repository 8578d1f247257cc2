import { areTextsOf, BESIDE, type Beside, type DocumentTexts } from '@cyberbudget/core';
import { publishedFigures } from '@cyberbudget/documents/figures';

/**
 * The folder of what functions.js does not have, beside it and the page that loads it: a file for
 * each document, and BESIDE.
 */
export const APART_FOLDER = 'texts';

const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();

/** The texts and the account of a published document as far as they are here. */
export const textsHere = (document: string): DocumentTexts | null =>
  (loaded.get(document) as DocumentTexts | undefined) ?? null;

/** What stands beside the documents as far as it is here. */
export const besideHere = (): Beside | null => (loaded.get(BESIDE) as Beside | undefined) ?? null;

/**
 * Loads the words of a published document's pages and the account of its figures, once for
 * functions and pane: numbers need none of them, so functions.js has none. What failed is tried
 * again when it is asked for again.
 * @throws where the file cannot be fetched, or does not fit to the document that functions.js has
 */
export const loadTexts = (document: string): Promise<DocumentTexts> =>
  loadPart(document) as Promise<DocumentTexts>;

/**
 * Loads what stands beside the documents, once too. @throws where the file cannot be fetched, or is
 * of another edition
 */
export const loadBeside = (): Promise<Beside> => loadPart(BESIDE) as Promise<Beside>;

/** Loads a part by the name that `missingPart` gives it. */
export function loadPart(part: string): Promise<unknown> {
  const known = loading.get(part);
  if (known !== undefined) return known;
  const asked = fetchPart(part);
  loading.set(part, asked);
  asked.then(
    (content) => loaded.set(part, content),
    () => loading.delete(part),
  );
  return asked;
}

async function fetchPart(part: string): Promise<unknown> {
  const fits = part === BESIDE ? isBeside : fitsTo(part);
  const answer = await fetch(`${APART_FOLDER}/${part}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const content = (await answer.json()) as object;
  // Of an older or a newer edition of the add-in, out of a cache.
  if (!fits(content)) throw new Error(`${answer.url}: of another edition`);
  return content;
}

const isBeside = (content: Partial<Beside>): boolean =>
  [content.secondHandTotals, content.secondHandAmounts, content.knownFindings].every(Array.isArray);

function fitsTo(document: string): (content: Partial<DocumentTexts>) => boolean {
  const figures = publishedFigures.find(({ id }) => id === document);
  if (figures === undefined) throw new Error(`no published document ${document}`);
  return (content) => areTextsOf(content, figures);
}
