import { type BudgetYear, element, PHASES } from '@cyberbudget/core';
import { consentOf, consentText, type KeptHead, type KeptPiece } from '@cyberbudget/pane/kept';

/** The namespace under which documents are kept in a workbook. */
export const DOCUMENT_NAMESPACE = 'urn:cyberbudget:document:1';

/** A piece of a document's JSON, as one custom XML part holds it. */
export interface Piece extends KeptPiece {
  readonly text: string;
}

/** Characters of one piece: Excel on the web takes requests of 5 MB. */
const LONGEST = 400_000;

/** A document's JSON in pieces that one request each can carry. */
export function piecesOf(
  { head, edition, mark }: Pick<KeptPiece, 'head' | 'edition' | 'mark'>,
  json: string,
): Piece[] {
  const of = Math.max(1, Math.ceil(json.length / LONGEST));
  const cut = (at: number): number => (isInsidePair(json, at) ? at + 1 : at);
  return Array.from({ length: of }, (_, at) => ({
    ...{ head, edition, mark, of },
    number: at + 1,
    text: json.slice(cut(at * LONGEST), cut((at + 1) * LONGEST)),
  }));
}

/**
 * Whether a cut there would part the two halves of one character, neither of which XML can hold
 * alone.
 */
const isInsidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

export const pieceXml = ({ head, edition, mark, number, of, text }: Piece): string =>
  element(
    'document',
    {
      ...{ xmlns: DOCUMENT_NAMESPACE, document: head.id, edition, mark, number, of },
      ...(head.year === null ? {} : { year: head.year.fiscalYear, phase: head.year.phase }),
      ...(head.schemaVersion === null ? {} : { schema: head.schemaVersion }),
      ...((head.agreed ?? null) === null ? {} : { agreed: consentText(head.agreed) }),
    },
    text,
  );

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
  const [edition, number, of, schema] = ['edition', 'number', 'of', 'schema'].map((name) =>
    Number(attribute(name)),
  );
  const id = attribute('document');
  if (id === '' || !isCount(edition) || !isCount(number) || !isCount(of)) return null;
  const head: KeptHead = {
    id,
    year: yearOf(Number(attribute('year')), attribute('phase')),
    schemaVersion: isCount(schema) ? schema : null,
    agreed: consentOf(attribute('agreed')),
  };
  const mark = attribute('mark');
  return { head, edition, mark, number, of, text: unescaped(xml.slice(opened + 1, end)) };
}

/** The year that a piece names; null where it names none, as those of the first version. */
function yearOf(fiscalYear: number, phaseName: string): BudgetYear | null {
  const phase = PHASES.find((known) => known === phaseName);
  return phase === undefined || !isCount(fiscalYear) ? null : { fiscalYear, phase };
}

const isCount = (number: number | undefined): number is number =>
  Number.isInteger(number) && Number(number) > 0;

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
