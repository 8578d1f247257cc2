import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { BudgetDocument } from '@cyberbudget/core';
import { dataFiles } from './data-files.ts';

/** Makes data/ anew from the documents: what is no document's any more goes. */
export function writeData(documents: readonly BudgetDocument[], folder: URL): void {
  const data = new URL('data/', folder);
  const files = dataFiles(documents);
  for (const name of readdirSync(data)) if (!files.has(name)) rmSync(new URL(name, data));
  for (const [name, content] of files) writeFileSync(new URL(name, data), content);
}
