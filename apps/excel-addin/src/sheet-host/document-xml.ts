import { element } from '@cyberbudget/core';

/** The namespace under which documents are kept in a workbook. */
export const DOCUMENT_NAMESPACE = 'urn:cyberbudget:document:1';

/** A piece of a document's JSON, as one custom XML part holds it. */
export interface Piece {
  /** The document's id. */
  readonly document: string;
  /** Counts up each time the document is kept anew: the newest complete edition holds. */
  readonly edition: number;
  /** Its place among the pieces, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly text: string;
}

/** Characters of one piece: Excel on the web takes requests of 5 MB. */
const LONGEST = 400_000;

/** A document's JSON in pieces that one request each can carry. */
export function piecesOf(document: string, edition: number, json: string): Piece[] {
  const of = Math.max(1, Math.ceil(json.length / LONGEST));
  const cut = (at: number): number => (isInsidePair(json, at) ? at + 1 : at);
  return Array.from({ length: of }, (_, at) => ({
    document,
    edition,
    number: at + 1,
    of,
    text: json.slice(cut(at * LONGEST), cut((at + 1) * LONGEST)),
  }));
}

/** Whether a cut there would part the two halves of one character, neither of which XML can hold alone. */
const isInsidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

export const pieceXml = ({ document, edition, number, of, text }: Piece): string =>
  element('document', { xmlns: DOCUMENT_NAMESPACE, document, edition, number, of }, text);

/** @returns null for what is no piece of a document */
export function readPiece(xml: string): Piece | null {
  const start = xml.indexOf('<document ');
  const opened = xml.indexOf('>', start);
  const end = xml.lastIndexOf('</document>');
  if (start < 0 || opened < 0 || end < opened) return null;
  const attribute = (name: string): string => {
    const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(xml.slice(start, opened)) ?? [];
    return unescaped(value);
  };
  const [edition, number, of] = ['edition', 'number', 'of'].map((name) => Number(attribute(name)));
  const document = attribute('document');
  if (document === '' || !isCount(edition) || !isCount(number) || !isCount(of)) return null;
  return { document, edition, number, of, text: unescaped(xml.slice(opened + 1, end)) };
}

const isCount = (number: number | undefined): number is number =>
  Number.isInteger(number) && Number(number) > 0;

/** The JSON of the newest edition of each document of which every piece is there. */
export function assembled(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const editions = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.edition} ${piece.document}`;
    editions.set(key, [...(editions.get(key) ?? []), piece]);
  }
  const complete = [...editions.values()].filter(
    (edition) => new Set(edition.map(({ number }) => number)).size === edition[0]?.of,
  );
  const newest = complete.sort(([before], [after]) => (before?.edition ?? 0) - (after?.edition ?? 0));
  return new Map(
    newest.map((edition) => {
      const inOrder = edition.toSorted((before, after) => before.number - after.number);
      return [inOrder[0]?.document ?? '', inOrder.map(({ text }) => text).join('')];
    }),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
