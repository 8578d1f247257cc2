import type { DocumentUnderTest } from '@cyberbudget/conformance/document-host-contract';
import {
  createMemoryDocument,
  createWordHost,
  WORD_365,
  WORD_2019,
  writtenDocument,
} from '@cyberbudget/office-host';
import { sharedWordClient } from '@cyberbudget/office-host/node';
import { wordDocumentHost } from '../src/document-host.ts';

/** A picture of one point, for tests that look at no picture. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==';

/** A document in memory, Microsoft's client over it, and the adapter over the client. */
export function openWord({ footnotes } = { footnotes: true }) {
  const document = createMemoryDocument();
  const sets = footnotes ? WORD_365 : WORD_2019;
  const office = createWordHost(document, sets);
  const { Word: word } = sharedWordClient(office);
  const has = (set: string, version: string) =>
    Number(sets[set]?.split('.')[1] ?? -1) >= Number(version.split('.')[1]);
  const draw = async () => ({ base64: POINT, width: 2, height: 1 });
  return { document, office, host: wordDocumentHost({ word, has, draw }) };
}

/** A document as the contract looks at it: straight at its text, past the client. */
export function documentUnderTest(sets?: { readonly footnotes: boolean }): DocumentUnderTest {
  const { document, office, host } = openWord(sets);
  const placeOf = (tag: string): { start: number; end: number } => {
    const atoms = document.atoms();
    const start = atoms.findIndex(
      (atom) => atom.kind === 'open' && document.find('control', atom.id)?.tag === tag,
    );
    const opened = atoms[start];
    const end = atoms.findIndex(
      (atom) => atom.kind === 'close' && opened?.kind === 'open' && atom.id === opened.id,
    );
    if (start < 0) throw new Error(`no figure ${tag}`);
    return { start: start + 1, end };
  };
  return {
    host,
    written: () => writtenDocument(document),
    type: document.type,
    overtype(tag, text) {
      const [note] = document.atoms().flatMap((atom) => (atom.kind === 'note' ? [atom.id] : []));
      if (tag === 'note') return document.put('note', note ?? 0, text);
      const { start, end } = placeOf(tag);
      return document.splice(
        start,
        end - start,
        [...text].map((character) => ({ kind: 'character', text: character }) as const),
      );
    },
    lock: () => document.lock(true),
    requests: () => office.roundTrips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions),
    failAt: (request, action) =>
      office.plan({ kind: 'action', index: action, code: 'GeneralException' }, request),
    loseAt: (request, when) => office.plan({ kind: 'lost', when }, request),
  };
}
