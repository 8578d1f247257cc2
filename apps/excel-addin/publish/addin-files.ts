import { createLibrary } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { drawIcon } from '../icon/draw-icon.ts';
import { ICON_SIZES } from '../icon/sizes.ts';
import { manifest, type Publication } from '../manifest/manifest.ts';
import { functionsJson } from '../metadata/functions-json.ts';

/** Every generated file of the add-in, by its name in dist: manifest, metadata per language, icons. */
export function addinFiles(publication: Publication): ReadonlyMap<string, string | Buffer> {
  const library = createLibrary(documents);
  const metadata = (language: 'ja' | 'en'): string =>
    `${JSON.stringify(functionsJson({ library, language }, publication.baseUrl), null, 2)}\n`;
  return new Map<string, string | Buffer>([
    ['manifest.xml', manifest(publication)],
    ['functions.json', metadata('en')],
    ['functions-ja.json', metadata('ja')],
    ...ICON_SIZES.map((size): [string, Buffer] => [`icon-${size}.png`, drawIcon(size)]),
  ]);
}
