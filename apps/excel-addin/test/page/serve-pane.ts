import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FolderServer, serveFolder } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { dist } from '../excel-runtime.ts';

/** Where Microsoft serves its client. */
export const OFFICE_ONLINE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Answers for Microsoft's server with its client from npm. */
export const routeOffice = (page: Page): Promise<unknown> =>
  page.route(`${OFFICE_ONLINE}**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: join(officeFolder, name) });
  });

/**
 * Serves the built files and beside them, in the place of Microsoft's server, its client from npm:
 * like this a browser keeps what it has read, which it does not of what a test answers in between.
 */
export async function servePane(): Promise<FolderServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-pane-'));
  cpSync(dist, folder, { recursive: true });
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  if (!page.includes(`src="${OFFICE_ONLINE}office.js"`)) throw new Error('the pane loads no office.js');
  writeFileSync(
    join(folder, 'taskpane.html'),
    page.replace(`src="${OFFICE_ONLINE}office.js"`, 'src="office/office.js"'),
  );
  const headers = { 'cache-control': 'max-age=3600' };
  const server = await serveFolder(folder, { mounts: { '/office/': officeFolder }, headers });
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
