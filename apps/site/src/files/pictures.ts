import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@cyberbudget/core';

const DOCS = join(import.meta.dirname, '../../../../docs');

/** A picture of our own screens, as the documentation has it. */
interface Picture {
  readonly from: (language: Language) => string;
  readonly width: number;
  readonly height: number;
}

const ofWorkbench = (name: string): Picture => ({
  from: (language) => `pictures/${name}${language === 'ja' ? '' : '-en'}.png`,
  width: 1280,
  height: 860,
});

/**
 * The pictures of the guides, all of them of the workbench and the pane: none shows a program of
 * others.
 */
export const PICTURES = {
  workbench: ofWorkbench('workbench'),
  table: ofWorkbench('workbench-table'),
  pane: { from: (language: Language) => `pane/insert-${language}.png`, width: 720, height: 1800 },
} as const satisfies Readonly<Record<string, Picture>>;

export type PictureName = keyof typeof PICTURES;

/** Where a picture stands below the site. */
export const picturePath = (name: PictureName, language: Language): string =>
  `pictures/${name}-${language}.png`;

/** The pictures by their path below the site. */
export const pictureFiles = (): [string, Uint8Array][] =>
  (Object.keys(PICTURES) as PictureName[]).flatMap((name) =>
    (['ja', 'en'] as const).map((language): [string, Uint8Array] => [
      picturePath(name, language),
      readFileSync(join(DOCS, PICTURES[name].from(language))),
    ]),
  );
