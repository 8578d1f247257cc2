import { fileJson, type Language } from '@cyberbudget/core';
import { type ExportRequest, FILE_WRITERS, FOLDER_WRITERS } from '@cyberbudget/exporter';
import { CHART_KINDS, type Chart, toSvg, toVegaLite } from '@cyberbudget/exporter/chart';
import {
  FILE_FORMATS,
  type FileFormat,
  FOLDER_FORMATS,
  type FolderFormat,
} from '@cyberbudget/exporter/formats';
import { toPng } from '@cyberbudget/exporter/png';
import { zipSync } from 'fflate';

/** A file that the site hands out, in each language. */
export interface Download {
  readonly id: string;
  readonly name: (language: Language) => string;
  readonly mediaType: string;
  /** Its name in the file types of the EU's Publications Office; null where that has none. */
  readonly fileType: string | null;
  /** Whether it holds the figures, and not a picture of them. */
  readonly isData: boolean;
  readonly make: (request: ExportRequest) => Promise<string | Uint8Array> | Uint8Array | string;
}

const named =
  (extension: string, suffix = '') =>
  (language: Language) =>
    `cyberbudget${suffix}-${language}.${extension}`;

/**
 * What the files of a zip say of their day: nothing, so that the same figures give the same file.
 */
export const NO_DAY = new Date(1980, 0, 1);

const chart = (kind: string): Download => ({
  id: `chart-${kind}`,
  name: (language) => `chart-${kind}-${language}.svg`,
  mediaType: 'image/svg+xml',
  fileType: 'SVG',
  isData: false,
  make: (request) => toSvg(drawn(kind, request)),
});

const specification = (kind: string): Download => ({
  id: `vega-lite-${kind}`,
  name: (language) => `chart-${kind}-${language}.vl.json`,
  mediaType: 'application/vnd.vegalite.v6+json',
  fileType: 'JSON',
  isData: false,
  make: (request) => fileJson(toVegaLite(drawn(kind, request))),
});

const file = (id: FileFormat): Download => {
  const { extension, mediaType, fileType, write } = FILE_WRITERS[id];
  return {
    id,
    name: named(extension, id.slice(extension.length)),
    mediaType,
    fileType,
    isData: true,
    make: (request) => write(request, toPng),
  };
};

const folder = (id: FolderFormat): Download => ({
  id,
  name: named('zip', `-${id}`),
  mediaType: 'application/zip',
  fileType: 'ZIP',
  isData: true,
  make: (request) =>
    zipSync(
      Object.fromEntries(
        [...FOLDER_WRITERS[id](request)].map(([path, text]) => [path, new TextEncoder().encode(text)]),
      ),
      { mtime: NO_DAY },
    ),
});

/** Every file, in the order of the page. */
export const DOWNLOADS: readonly Download[] = [
  ...FILE_FORMATS.map(file),
  ...FOLDER_FORMATS.map(folder),
  ...CHART_KINDS.map(({ id }) => chart(id)),
  ...CHART_KINDS.map(({ id }) => specification(id)),
];

/**
 * A chart of the newest document. @throws Error where it cannot be drawn: a site without it is none
 */
export function drawn(kind: string, { library, documents, language, unit }: ExportRequest): Chart {
  const [index] = documents;
  const found = CHART_KINDS.find(({ id }) => id === kind);
  const made = index === undefined ? undefined : found?.make(index, library, { language, unit });
  if (made === undefined || !made.ok) throw new Error(`The chart ${kind} cannot be drawn.`);
  return made.value;
}
