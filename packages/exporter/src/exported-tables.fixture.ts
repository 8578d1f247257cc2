import { makeTable, type Table } from '@cyberbudget/core';
import { PUBLISHED } from './request.fixture.ts';

/** A table of the published document, as the core makes it. */
export function publishedTable(kind: string): Table {
  const [index] = PUBLISHED.documents;
  const made = index === undefined ? undefined : makeTable(kind, index, PUBLISHED.library);
  if (made?.ok !== true) throw new Error(`no table ${kind}`);
  return made.value;
}
