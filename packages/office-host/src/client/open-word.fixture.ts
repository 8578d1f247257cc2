import { createMemoryDocument } from '../word/model/memory-document.ts';
import { createWordHost, WORD_365 } from '../word/word-host.ts';
import { sharedWordClient } from './shared-client.ts';

/** The real client over a new document in memory. */
export function openWord(text = '', sets: Readonly<Record<string, string>> = WORD_365) {
  const document = createMemoryDocument(text);
  const host = createWordHost(document, sets);
  return { ...sharedWordClient(host), host, document };
}
