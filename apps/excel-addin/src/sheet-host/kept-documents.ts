import { type BudgetDocument, SCHEMA_VERSION } from '@cyberbudget/core';
import {
  type Consent,
  currentEditions,
  headOf,
  type KeptText,
  nextEdition,
  readKept,
} from '@cyberbudget/pane/kept';
import { failed, type KeptDocuments, type Outcome } from '@cyberbudget/pane/sheet-host';
import { DOCUMENT_NAMESPACE, type Piece, piecesOf, pieceXml, readPiece } from './document-xml.ts';
import type { ExcelApp } from './excel-app.ts';
import { codeOf, explained, tryAgain } from './to-failure.ts';

/** Excel's codes for what is too much to keep. */
const FULL: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'InsufficientMemory',
  'OutOfMemory',
]);

/** A custom XML part and the piece of a document in it; null where it is none of ours. */
interface KeptPart {
  readonly part: Excel.CustomXmlPart;
  readonly piece: Piece | null;
}

/**
 * Keeps a document in custom XML parts, which travel with the workbook. The new edition is there
 * whole before the old one goes: whatever breaks off in between, one of the two is read. Two people
 * who keep at once each write an edition of their own.
 */
export async function keepDocument(
  app: ExcelApp,
  document: BudgetDocument,
  agreed: Consent = null,
): Promise<Outcome<object>> {
  const mark = crypto.randomUUID();
  try {
    const old = await app.excel.run((context) => partsOf(context, document.id));
    if (old.some(({ piece }) => (piece?.head.schemaVersion ?? 0) > SCHEMA_VERSION))
      return failed({ code: 'newer-document' });
    const pieces = old.flatMap(({ piece }) => piece ?? []);
    const edition = { head: headOf(document, agreed), edition: nextEdition(pieces), mark };
    await app.excel.run(async (context) => {
      for (const piece of piecesOf(edition, JSON.stringify(document))) {
        context.workbook.customXmlParts.add(pieceXml(piece));
        await context.sync();
      }
    });
    // What of the old edition cannot be taken away now goes when the document is kept again: it
    // holds no longer.
    await dropParts(app, document.id, ({ mark: other, edition: number }) =>
      pieces.some((piece) => piece.mark === other && piece.edition === number),
    ).catch(() => undefined);
    return { ok: true };
  } catch (error) {
    await dropParts(app, document.id, (piece) => piece.mark === mark).catch(() => undefined);
    return failed(FULL.has(codeOf(error)) ? { code: 'storage-full' } : await explained(app, error));
  }
}

/**
 * The documents that the workbook keeps, and those that cannot be read. Where a cell is being
 * edited it waits for the end of that.
 */
export async function keptDocuments(app: ExcelApp): Promise<Outcome<KeptDocuments>> {
  const parts = await tryAgain(() => app.excel.run({ delayForCellEdit: true }, readParts));
  const texts = currentEditions(parts.flatMap(({ piece }) => piece ?? [])).map(
    ({ head, pieces, isWhole }): KeptText =>
      isWhole ? { head, json: pieces.map(({ text }) => text).join('') } : { head, reason: 'incomplete' },
  );
  return { ok: true, ...(await readKept(texts)) };
}

/**
 * Removes a document that the workbook keeps, with whatever is left of it; none of that id is no
 * failure.
 */
export async function removeDocument(app: ExcelApp, id: string): Promise<Outcome<object>> {
  await dropParts(app, id, () => true);
  return { ok: true };
}

/** How often the list is read anew because somebody took a part of it away before it was read. */
const MOST_READINGS = 5;

async function readParts(context: Excel.RequestContext): Promise<KeptPart[]> {
  for (let reading = 1; ; reading++) {
    try {
      return await readListed(context);
    } catch (error) {
      if (codeOf(error) !== 'ItemNotFound' || reading === MOST_READINGS) throw error;
    }
  }
}

async function readListed(context: Excel.RequestContext): Promise<KeptPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(DOCUMENT_NAMESPACE).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ part, xml }) => ({ part, piece: readPiece(xml.value) }));
}

const partsOf = async (context: Excel.RequestContext, id: string): Promise<KeptPart[]> =>
  (await readParts(context)).filter(({ piece }) => piece?.head.id === id);

/**
 * Takes away pieces of a document, one a request: what somebody else took away in the meantime is
 * no error.
 */
const dropParts = (app: ExcelApp, id: string, isDropped: (piece: Piece) => boolean): Promise<void> =>
  app.excel.run(async (context) => {
    for (const { part, piece } of await partsOf(context, id)) {
      if (piece === null || !isDropped(piece)) continue;
      part.delete();
      await context.sync().catch((error: unknown) => {
        if (codeOf(error) !== 'ItemNotFound') throw error;
      });
    }
  });
