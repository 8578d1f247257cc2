import { createHash } from 'node:crypto';
import type { Language } from '@cyberbudget/core';
import {
  type ExportRequest,
  toDataPackage,
  toDocx,
  toFiguresCsv,
  toFiguresJson,
  toFunctionsBook,
  toParquet,
  toXlsx,
} from '@cyberbudget/exporter';
import { CHART_KINDS, toSvg } from '@cyberbudget/exporter/chart';
import { toPng } from '@cyberbudget/exporter/png';
import { zipSync } from 'fflate';
import type { SiteTerms } from '../site-terms.ts';

/** A file that the site hands out, in each language. */
export interface Download {
  readonly id: string;
  readonly name: (language: Language) => string;
  readonly mediaType: string;
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
  isData: false,
  make: (request) => drawn(kind, request),
});

/** Every file, in the order of the page. */
export const DOWNLOADS: readonly Download[] = [
  {
    id: 'xlsx',
    name: named('xlsx'),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isData: true,
    make: toXlsx,
  },
  {
    id: 'xlsx-functions',
    name: named('xlsx', '-functions'),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isData: true,
    make: toFunctionsBook,
  },
  {
    id: 'docx',
    name: named('docx'),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isData: true,
    make: (request) => toDocx(request, toPng),
  },
  { id: 'csv', name: named('csv'), mediaType: 'text/csv', isData: true, make: toFiguresCsv },
  { id: 'json', name: named('json'), mediaType: 'application/json', isData: true, make: toFiguresJson },
  {
    id: 'parquet',
    name: named('parquet'),
    mediaType: 'application/vnd.apache.parquet',
    isData: true,
    make: toParquet,
  },
  {
    id: 'datapackage',
    name: named('zip', '-datapackage'),
    mediaType: 'application/zip',
    isData: true,
    make: (request) =>
      zipSync(
        Object.fromEntries(
          [...toDataPackage(request)].map(([path, text]) => [path, new TextEncoder().encode(text)]),
        ),
        { mtime: NO_DAY },
      ),
  },
  chart('ministry'),
  chart('field'),
  chart('trend'),
];

/** The files with their bytes, by their path below the site, and the list of their digests. */
export async function downloadFiles(
  languages: readonly Language[],
  { library }: SiteTerms,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const language of languages) {
    const request: ExportRequest = { library, documents: library.documents, language, unit: '億円' };
    for (const { name, make } of DOWNLOADS) files.set(name(language), bytesOf(await make(request)));
    const picture = await toPng(drawn('ministry', request));
    if (picture !== null) files.set(`chart-ministry-${language}.png`, picture);
  }
  const sums = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
  );
  files.set('SHA256SUMS', bytesOf(`${sums.join('\n')}\n`));
  return new Map([...files].map(([name, bytes]) => [`downloads/${name}`, bytes]));
}

function drawn(kind: string, { library, documents, language, unit }: ExportRequest): string {
  const [index] = documents;
  const found = CHART_KINDS.find(({ id }) => id === kind);
  const made = index === undefined ? undefined : found?.make(index, library, { language, unit });
  if (made === undefined || !made.ok) throw new Error(`The chart ${kind} cannot be drawn.`);
  return toSvg(made.value);
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
