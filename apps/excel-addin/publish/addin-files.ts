import { readFileSync } from 'node:fs';
import { BESIDE } from '@cyberbudget/core';
import { publishedLibrary, publishedTexts } from '@cyberbudget/documents';
import { ICON_SIZES } from '../icon/sizes.ts';
import { manifest, type Publication } from '../manifest/manifest.ts';
import { wordManifest } from '../manifest/word-manifest.ts';
import { functionsJson } from '../metadata/functions-json.ts';
import { errataPage } from '../reference/errata.ts';
import { pageFile } from '../reference/page-file.ts';
import { privacy } from '../reference/privacy.ts';
import { reference } from '../reference/reference.ts';
import { toHtml } from '../reference/to-html.ts';
import { wordPage } from '../reference/word.ts';
import { APART_FOLDER } from '../src/apart.ts';

/**
 * Every generated file of the add-in, by its name in dist: manifests, metadata and pages per
 * language, texts of each document and what stands beside them, icons.
 */
export function addinFiles(publication: Publication): ReadonlyMap<string, string | Buffer> {
  const library = publishedLibrary();
  const metadata = (language: 'ja' | 'en'): string =>
    `${JSON.stringify(functionsJson({ library, language }, publication.baseUrl), null, 2)}\n`;
  const pages = (['en', 'ja'] as const).flatMap((language): [string, string][] => [
    [pageFile('functions', language), toHtml(reference({ library, language }), 'functions', language)],
    [pageFile('word', language), toHtml(wordPage(language), 'word', language)],
    [pageFile('errata', language), toHtml(errataPage(language), 'errata', language)],
    [pageFile('privacy', language), toHtml(privacy(language), 'privacy', language)],
  ]);
  return new Map<string, string | Buffer>([
    ['manifest.xml', manifest(publication)],
    ['manifest-word.xml', wordManifest(publication)],
    ['functions.json', metadata('en')],
    ['functions-ja.json', metadata('ja')],
    ...pages,
    ...Object.entries({ ...publishedTexts, [BESIDE]: library.beside }).map(
      ([part, content]): [string, string] => [`${APART_FOLDER}/${part}.json`, JSON.stringify(content)],
    ),
    ...ICON_SIZES.map((size) => `icon-${size}.png`).map((name): [string, Buffer] => [
      name,
      readFileSync(new URL(`../icon/${name}`, import.meta.url)),
    ]),
  ]);
}
