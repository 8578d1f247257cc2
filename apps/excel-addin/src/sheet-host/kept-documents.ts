import type { BudgetDocument } from '@cyberbudget/core';
import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { assembled, DOCUMENT_NAMESPACE, type Piece, piecesOf, pieceXml, readPiece } from './document-xml.ts';
import type { ExcelApp } from './excel-app.ts';
import { codeOf, toFailure } from './to-failure.ts';

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
 * Keeps a document in custom XML parts, which travel with the workbook. The new edition is there whole before the old one goes:
 * whatever breaks off in between, one of the two is read.
 */
export async function keepDocument(app: ExcelApp, document: BudgetDocument): Promise<Outcome<object>> {
  try {
    await app.excel.run(async (context) => {
      const parts = await partsOf(context, document.id);
      const edition = 1 + Math.max(0, ...parts.map(({ piece }) => piece?.edition ?? 0));
      for (const piece of piecesOf(document.id, edition, JSON.stringify(document))) {
        context.workbook.customXmlParts.add(pieceXml(piece));
        await context.sync();
      }
      for (const { part } of parts) part.delete();
      await context.sync();
    });
    return { ok: true };
  } catch (error) {
    await dropIncomplete(app).catch(() => undefined);
    return failed(FULL.has(codeOf(error)) ? { code: 'storage-full' } : toFailure(error));
  }
}

/** The documents that the workbook keeps. What cannot be read, or is no document of this version, is passed over. */
export const keptDocuments = (
  app: ExcelApp,
): Promise<Outcome<{ readonly documents: readonly BudgetDocument[] }>> =>
  app.excel.run(async (context) => {
    const pieces = (await readParts(context)).flatMap(({ piece }) => piece ?? []);
    const kept = [...assembled(pieces).values()];
    if (kept.length === 0) return { ok: true, documents: [] };
    const { budgetDocumentSchema } = await import('@cyberbudget/core/schema');
    const documents = kept.flatMap((json) => {
      const parsed = budgetDocumentSchema.safeParse(jsonOf(json));
      return parsed.success ? [parsed.data] : [];
    });
    return { ok: true, documents };
  });

/** Removes a document that the workbook keeps; none of that id is no failure. */
export const removeDocument = (app: ExcelApp, id: string): Promise<Outcome<object>> =>
  app.excel.run(async (context) => {
    for (const { part } of await partsOf(context, id)) part.delete();
    await context.sync();
    return { ok: true };
  });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

async function readParts(context: Excel.RequestContext): Promise<KeptPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(DOCUMENT_NAMESPACE).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ part, xml }) => ({ part, piece: readPiece(xml.value) }));
}

const partsOf = async (context: Excel.RequestContext, id: string): Promise<KeptPart[]> =>
  (await readParts(context)).filter(({ piece }) => piece?.document === id);

/** Takes away the pieces of editions that never became whole, and of those that newer ones replaced. */
const dropIncomplete = (app: ExcelApp): Promise<void> =>
  app.excel.run(async (context) => {
    const parts = await readParts(context);
    const whole = assembled(parts.flatMap(({ piece }) => piece ?? []));
    for (const { part, piece } of parts) {
      const edition = parts.filter(
        (other) => other.piece?.document === piece?.document && other.piece?.edition === piece?.edition,
      );
      const isWhole = piece !== null && whole.has(piece.document) && edition.length === piece.of;
      if (piece !== null && !isWhole) part.delete();
    }
    await context.sync();
  });
