import { fileJson, type Language } from '@cyberbudget/core';
import {
  type DataPackage,
  type ExportRequest,
  toDataPackage,
  toDataPackageOfVersion2,
  toDocx,
  toFiguresCsv,
  toFiguresJson,
  toFunctionsBook,
  toParquet,
  toXlsx,
} from '@cyberbudget/exporter';
import { CHART_KINDS, type Chart, toSvg, toVegaLite } from '@cyberbudget/exporter/chart';
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
  readonly make: (request: ExportRequest) => Promise<Uint8Array> | Uint8Array | string;
}

const named =
  (extension: string, suffix = '') =>
  (language: Language) =>
    `cyberbudget${suffix}-${language}.${extension}`;

/** What the files of a zip say of their day: nothing, so that the same figures give the same file. */
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

const folder = (id: string, suffix: string, files: (request: ExportRequest) => DataPackage): Download => ({
  id,
  name: named('zip', suffix),
  mediaType: 'application/zip',
  fileType: 'ZIP',
  isData: true,
  make: (request) =>
    zipSync(
      Object.fromEntries([...files(request)].map(([path, text]) => [path, new TextEncoder().encode(text)])),
      { mtime: NO_DAY },
    ),
});

/** Every file, in the order of the page. */
export const DOWNLOADS: readonly Download[] = [
  {
    id: 'xlsx',
    name: named('xlsx'),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    isData: true,
    make: toXlsx,
  },
  {
    id: 'xlsx-functions',
    name: named('xlsx', '-functions'),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
    isData: true,
    make: toFunctionsBook,
  },
  {
    id: 'docx',
    name: named('docx'),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileType: 'DOCX',
    isData: true,
    make: (request) => toDocx(request, toPng),
  },
  { id: 'csv', name: named('csv'), mediaType: 'text/csv', fileType: 'CSV', isData: true, make: toFiguresCsv },
  {
    id: 'json',
    name: named('json'),
    mediaType: 'application/json',
    fileType: 'JSON',
    isData: true,
    make: toFiguresJson,
  },
  {
    id: 'parquet',
    name: named('parquet'),
    mediaType: 'application/vnd.apache.parquet',
    fileType: null,
    isData: true,
    make: toParquet,
  },
  folder('datapackage', '-datapackage', toDataPackage),
  folder('datapackage-v2', '-datapackage-v2', toDataPackageOfVersion2),
  chart('ministry'),
  chart('field'),
  chart('trend'),
  specification('ministry'),
  specification('field'),
  specification('trend'),
];

/** A chart of the newest document. @throws Error where it cannot be drawn: a site without it is none */
export function drawn(kind: string, { library, documents, language, unit }: ExportRequest): Chart {
  const [index] = documents;
  const found = CHART_KINDS.find(({ id }) => id === kind);
  const made = index === undefined ? undefined : found?.make(index, library, { language, unit });
  if (made === undefined || !made.ok) throw new Error(`The chart ${kind} cannot be drawn.`);
  return made.value;
}
