import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dataFiles } from './data-files.ts';
import { importSources } from './import-source.ts';

/** Makes data/ anew from what stands in sources/: what is no document's any more goes. */
export function writeData(folder: URL): void {
  const data = new URL('data/', folder);
  const files = dataFiles(importSources(folder));
  for (const name of readdirSync(data)) if (!files.has(name)) rmSync(new URL(name, data));
  for (const [name, content] of files) writeFileSync(new URL(name, data), content);
}
