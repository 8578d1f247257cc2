import { extname, resolve } from 'node:path';
import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  readDocument,
  readUnit,
} from '@cyberbudget/core';
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
import type { Words } from '../command/read-words.ts';
import { type Exit, noted, printed } from '../exit.ts';
import { occupiedFolder, writeFolder } from '../file/write-folder.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import { refuse } from '../problem/refuse.ts';
import { unanswered } from '../problem/unanswered.ts';
import type { Session } from '../session.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';

const TEXT_FORMATS: ReadonlySet<ExportFormat> = new Set(['csv', 'json'] as const);

/** Exports to a file, a folder or (text) standard output. */
export async function exportFiles({ values, flags }: Words, session: Session): Promise<Exit> {
  const { language, folder } = session;
  const { output } = values;
  if (output === undefined)
    return refuse({ code: 'option-missing', command: 'export', option: '-o' }, language);
  const format = formatOf(values['format'], output);
  if (format === null)
    return refuse({ code: 'option-missing', command: 'export', option: '--format' }, language);
  if (output === '-' && !TEXT_FORMATS.has(format)) return refuse({ code: 'needs-file', format }, language);
  const path = resolve(folder, output);
  const force = flags.has('force');
  const taken = output === '-' ? null : (format === 'datapackage' ? occupiedFolder : occupied)(path, force);
  if (taken !== null) return refuse(taken, language);
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const documents = documentsOf(values['year'], opened.library);
  const unit = readUnit(values['unit']);
  if (!documents.ok) return unanswered(documents.problem, flags.has('json'), language);
  if (!unit.ok) return unanswered(unit.problem, flags.has('json'), language);
  const request = { library: opened.library, documents: documents.value, language, unit: unit.value };
  if (output === '-') return printed(format === 'csv' ? toFiguresCsv(request) : toFiguresJson(request));
  const problem =
    format === 'datapackage'
      ? writeFolder(path, toDataPackage(request), force)
      : writeWhole(path, await contentOf(format, request), force);
  if (problem !== null) return refuse(problem, language);
  if (flags.has('json')) return printed(JSON.stringify({ written: path, format }));
  return noted(`${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`, 0);
}

/** The format that was asked for, else the one that the output is named for; null where neither says. */
function formatOf(asked: string | undefined, output: string): ExportFormat | null {
  const name = asked ?? extname(output).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === name) ?? null;
}

function documentsOf(year: string | undefined, library: Library): Answer<readonly IndexedDocument[]> {
  if (year === undefined) return answer(library.documents);
  const index = readDocument(year, library);
  return index.ok ? answer([index.value]) : index;
}

function contentOf(
  format: Exclude<ExportFormat, 'datapackage'>,
  request: ExportRequest,
): string | Uint8Array | Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return toXlsx(request);
    case 'xlsx-functions':
      return toFunctionsBook(request);
    case 'docx':
      return toDocx(request, drawn);
    case 'csv':
      return toFiguresCsv(request);
    case 'json':
      return toFiguresJson(request);
    case 'parquet':
      return toParquet(request);
  }
}

/** The library that draws is loaded where something is drawn. */
const drawn = async (svg: string): Promise<Uint8Array | null> =>
  (await import('@cyberbudget/exporter/png')).toPng(svg);
