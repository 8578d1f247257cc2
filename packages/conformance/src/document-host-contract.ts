import type { CreateDocument } from './document-host/document-under-test.ts';
import { insertsDocumentTables } from './document-host/inserts-document-tables.ts';
import { insertsFigures } from './document-host/inserts-figures.ts';
import { leavesNothing } from './document-host/leaves-nothing.ts';
import { updatesFigures } from './document-host/updates-figures.ts';

export { figureInsertion, programInsertion, twoYears } from './document-host/document-insertions.ts';
export type { CreateDocument, DocumentUnderTest } from './document-host/document-under-test.ts';
export { tableInsertion } from './sheet-host/table-insertions.ts';

/**
 * The contract of `DocumentHost` as vitest tests.
 * @param create makes a fresh document for each test
 */
export function testDocumentHost(create: CreateDocument): void {
  insertsFigures(create);
  insertsDocumentTables(create);
  updatesFigures(create);
  leavesNothing(create);
}
