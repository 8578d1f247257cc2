import { createHash } from 'node:crypto';
import { fileJson, type Language } from '@cyberbudget/core';
import { type Distribution, type ExportRequest, toDcat } from '@cyberbudget/exporter';
import { toSvg } from '@cyberbudget/exporter/chart';
import { toPng } from '@cyberbudget/exporter/png';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { DOWNLOADS, type Download, drawn } from './download-list.ts';

/**
 * The files with their bytes, by their path below the site, the catalogue of them, and the list of
 * their digests.
 */
export async function downloadFiles(
  languages: readonly Language[],
  { library, url }: SiteTerms,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const distributions: Distribution[] = [];
  for (const language of languages) {
    const request: ExportRequest = { library, documents: library.documents, language, unit: '億円' };
    for (const download of DOWNLOADS) {
      const [path, bytes] = [download.name(language), bytesOf(await download.make(request))];
      files.set(path, bytes);
      if (download.isData) distributions.push(distribution(download, { path, language, bytes }));
    }
    const picture = await toPng(toSvg(drawn('ministry', request)));
    if (picture !== null) files.set(`chart-ministry-${language}.png`, picture);
  }
  const place = url === null ? null : `${url}downloads/`;
  files.set(CATALOGUE, bytesOf(fileJson(toDcat(library.documents, distributions, place))));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
  files.set('SHA256SUMS', bytesOf(`${sums.join('\n')}\n`));
  return new Map([...files].map(([name, bytes]) => [`downloads/${name}`, bytes]));
}

/** The catalogue of the files for other catalogues, in DCAT. */
export const CATALOGUE = 'dcat.jsonld';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const distribution = (
  { id, mediaType, fileType }: Download,
  {
    path,
    language,
    bytes,
  }: { readonly path: string; readonly language: Language; readonly bytes: Uint8Array },
): Distribution => ({
  path,
  title: { [language]: WORDS[language].downloads.contents[id] ?? path },
  mediaType,
  fileType,
  languages: [language],
  bytes: bytes.length,
  sha256: sha256(bytes),
});

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
