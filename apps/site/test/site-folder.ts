import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publishedLibrary } from '@cyberbudget/documents';
import { type FolderServer, serveFolder } from '@cyberbudget/test-browser';
import { siteFiles } from '../src/site-files.ts';

/** The site without an address of its own, made once for all tests, of which it is the longest. */
export const plainSite = siteFiles({ library: publishedLibrary(), url: null, version: '0.0.0' });

/** A site on a plain server, under a path of its own. */
export interface ServedSite {
  readonly server: FolderServer;
  readonly home: string;
  remove(): void;
}

/** Writes files as a site and serves them below some/where/. */
export async function serveSite(files: ReadonlyMap<string, string | Uint8Array>): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-site-'));
  for (const [path, content] of files) {
    const file = join(folder, 'some/where', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const server = await serveFolder(folder);
  return {
    server,
    home: `${server.url}/some/where/`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
