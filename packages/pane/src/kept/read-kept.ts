import type { Bilingual, BudgetDocument, UnreadDocument } from '@cyberbudget/core';
import type { KeptDocument, KeptHead } from './kept-edition.ts';

/**
 * Why a kept document cannot be read. incomplete: a piece is missing. damaged: its text is no JSON,
 * or not what was packed. newer: written by a newer version of the product. mismatched: another id,
 * year or stage than it is kept under. refused: no document that may be used.
 */
export type UnreadReason = 'incomplete' | 'damaged' | 'newer' | 'mismatched' | 'refused';

/** A kept document that cannot be read, and why. */
export interface UnreadKept extends UnreadDocument {
  readonly id: string;
  readonly reason: UnreadReason;
  /** Where and what it was that made it refused. */
  readonly detail: Bilingual | null;
}

/** What a workbook keeps of a document: its text, or why there is none. */
export type KeptText = { readonly head: KeptHead } & (
  | { readonly json: string }
  | { readonly reason: Extract<UnreadReason, 'incomplete' | 'damaged'> }
);

/** What a workbook keeps: each document stands for itself. */
export interface KeptDocuments {
  readonly documents: readonly KeptDocument[];
  readonly unread: readonly UnreadKept[];
}

/** Reads kept texts as documents of this version. What is none is named with its reason. */
export async function readKept(texts: readonly KeptText[]): Promise<KeptDocuments> {
  if (texts.length === 0) return { documents: [], unread: [] };
  const { readDocument } = await import('@cyberbudget/core/schema');
  const documents: KeptDocument[] = [];
  const unread: UnreadKept[] = [];
  for (const text of texts) {
    const { head } = text;
    const tell = (reason: UnreadReason, known: Partial<UnreadKept> = {}): void =>
      void unread.push({
        id: head.id,
        year: head.year,
        agreed: head.agreed ?? null,
        reason,
        detail: null,
        ...known,
      });
    if (!('json' in text)) {
      tell(text.reason);
      continue;
    }
    const content = parsed(text.json);
    if (content === undefined) tell('damaged');
    else {
      const read = readDocument(content);
      if (!read.ok && read.isNewer) tell('newer');
      else if (!read.ok) tell('refused', { detail: withPath(read) });
      else if (!fits(read.document, head)) tell('mismatched', { year: yearBoth(read.document, head) });
      else documents.push({ document: read.document, agreed: head.agreed ?? null });
    }
  }
  return { documents, unread };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a document is the one that it is kept as. */
export const fits = (
  { id, fiscalYear, phase }: Pick<BudgetDocument, 'id' | 'fiscalYear' | 'phase'>,
  head: KeptHead,
): boolean =>
  id === head.id &&
  (head.year === null || (fiscalYear === head.year.fiscalYear && phase === head.year.phase));

/**
 * The year of a document that is kept under another id; null where it is kept under another year
 * too, and might be of either.
 */
const yearBoth = ({ fiscalYear, phase }: BudgetDocument, { year }: KeptHead): UnreadKept['year'] =>
  year === null || (year.fiscalYear === fiscalYear && year.phase === phase) ? { fiscalYear, phase } : null;

const withPath = ({ path, reason }: { readonly path: string; readonly reason: Bilingual }): Bilingual =>
  path === '' ? reason : { ja: `${path}: ${reason.ja}`, en: `${path}: ${reason.en}` };
