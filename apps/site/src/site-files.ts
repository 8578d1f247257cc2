import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureRecords, type IndexedDocument, type Language } from '@cyberbudget/core';
import { builtFiles } from './files/built.ts';
import { downloadFiles } from './files/downloads.ts';
import { pictureFiles } from './files/pictures.ts';
import { folderOf, ministryFolder } from './page/paths.ts';
import { type Page, pageHtml } from './page/shell.tsx';
import { editionPage } from './pages/edition.tsx';
import { chartFiles, embedPages } from './pages/embeds.tsx';
import { figureFiles, figurePage } from './pages/figure.tsx';
import { frontPage } from './pages/front.tsx';
import { guidePages } from './pages/guides.tsx';
import { ministryPage } from './pages/ministry.tsx';
import { sourcePagesOf } from './pages/source.tsx';
import type { SiteTerms } from './site-terms.ts';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const OWN = join(import.meta.dirname, 'files');
const ROOT = join(import.meta.dirname, '../../..');

/** Every file of the site by its path, as any static host serves it. */
export async function siteFiles(terms: SiteTerms): Promise<Map<string, string | Uint8Array>> {
  // First, because an add-in that was built for another address ends it.
  const built = builtFiles(terms.url);
  const downloads = await downloadFiles(LANGUAGES, terms);
  const sizes = new Map([...downloads].map(([path, bytes]) => [path, bytes.length]));
  const pages = LANGUAGES.flatMap((language) => [
    frontPage(language, terms),
    ...guidePages(language, terms, sizes),
    ...terms.library.documents.flatMap((index) => documentPages(index, language, terms)),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ...built,
    ...downloads,
    ...pictureFiles(),
    ...pages.map((page): [string, string] => [`${folderOf(page.address)}index.html`, pageHtml(page, terms)]),
    ...terms.library.documents.flatMap((index) =>
      LANGUAGES.flatMap((language) => [
        ...figureFiles(index, language),
        ...chartFiles(index, language, terms),
      ]),
    ),
    ['site.css', readFileSync(join(OWN, 'site.css'))],
    ['site.js', readFileSync(join(OWN, 'site.js'))],
    ['icon.svg', readFileSync(join(ROOT, 'apps/workbench/public/icon.svg'))],
    ['LICENSES.md', licences()],
  ]);
  files.set('service-worker.js', serviceWorker(files));
  return files;
}

const documentPages = (index: IndexedDocument, language: Language, terms: SiteTerms): Page[] => {
  const { document } = index;
  const figures = figureRecords(document, language).map((record) =>
    figurePage(record, index, language, terms),
  );
  const taken = new Set(figures.map(({ address }) => address.folder));
  return [
    editionPage(index, language, terms),
    ...embedPages(index, language, terms),
    ...figures,
    ...sourcePagesOf(index, language),
    ...document.ministries
      .filter(({ id }) => !taken.has(ministryFolder(document.id, id)))
      .map((ministry) => ministryPage(ministry, index, language, terms)),
  ];
};

/**
 * Our own licence, and that of others whose code is in the workbench, the add-in and the script.
 */
function licences(): string {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return `# Licences\n\nThe code of this site is under the following licence. The code of others in the workbench and the add-in stands with its licences in workbench/LICENSES.md and addin/LICENSES.md; the documents quoted are under their publisher's terms.\n\n${own}\n`;
}

/**
 * The worker with the list of what it keeps: the pages and what they show, not the workbench and
 * the files to download.
 */
function serviceWorker(files: ReadonlyMap<string, string | Uint8Array>): string {
  const kept = [...files.keys()]
    .filter((path) => /^(?!addin\/|workbench\/|script\/).*(?:\.html|\.css|\.js|\.svg)$/.test(path))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1') || './')
    .sort();
  const version = createHash('sha256');
  for (const content of files.values()) version.update(content);
  const head = `const FILES = ${JSON.stringify(kept)};\nconst VERSION = '${version.digest('hex').slice(0, 12)}';\n`;
  return head + readFileSync(join(OWN, 'service-worker.js'), 'utf8');
}
