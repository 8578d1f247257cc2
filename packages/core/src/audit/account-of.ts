import type { Figure } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';

/**
 * The account of every printed figure of a document.
 * @throws Error where it is not here: an audit without it would find less than there is;
 * `missingForAudit` says so before
 */
export function accountOf({ document, account }: IndexedDocument): readonly Figure[] {
  if (account === null) throw new Error(`no account of the figures of ${document.id}`);
  return account;
}
