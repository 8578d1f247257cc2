import { extname, resolve } from 'node:path';
import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  readDocument,
  readUnit,
} from '@cyberbudget/core';
import { type ExportRequest, FILE_WRITERS, FOLDER_WRITERS } from '@cyberbudget/exporter';
import type { FileFormat } from '@cyberbudget/exporter/formats';
import type { Words } from '../command/read-words.ts';
import { type Exit, noted, printed } from '../exit.ts';
import { encodeCp932, isProblem } from '../file/encode-csv.ts';
import { occupiedFolder, writeFolder } from '../file/write-folder.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import type { CommandProblem } from '../problem/problem.ts';
import { refuse } from '../problem/refuse.ts';
import { unanswered } from '../problem/unanswered.ts';
import type { Session } from '../session.ts';
import { EXPORT_FORMATS, type ExportFormat, isFolder } from './export-formats.ts';

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
  const isCp932 = values['encoding'] === 'cp932';
  if (values['encoding'] !== undefined && format !== 'csv')
    return refuse({ code: 'encoding-of', format }, language);
  if (output === '-' && (isCp932 || !TEXT_FORMATS.has(format)))
    return refuse({ code: 'needs-file', format: isCp932 ? 'cp932' : format }, language);
  const path = resolve(folder, output);
  const force = flags.has('force');
  const taken = output === '-' ? null : (isFolder(format) ? occupiedFolder : occupied)(path, force);
  if (taken !== null) return refuse(taken, language);
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const documents = documentsOf(values['year'], opened.library);
  const unit = readUnit(values['unit']);
  if (!documents.ok) return unanswered(documents.problem, flags.has('json'), language);
  if (!unit.ok) return unanswered(unit.problem, flags.has('json'), language);
  const request = { library: opened.library, documents: documents.value, language, unit: unit.value };
  if (output === '-' && !isFolder(format))
    return printed(String(await FILE_WRITERS[format].write(request, drawn)));
  const problem = isFolder(format)
    ? writeFolder(path, FOLDER_WRITERS[format](request), force)
    : await writeFile(path, { format, isCp932, force }, request);
  if (problem !== null) return refuse(problem, language);
  if (flags.has('json')) return printed(JSON.stringify({ written: path, format }));
  return noted(`${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`, 0);
}

/**
 * The format that was asked for, else the one that the output is named for; null where neither
 * says.
 */
function formatOf(asked: string | undefined, output: string): ExportFormat | null {
  const name = asked ?? extname(output).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === name) ?? null;
}

function documentsOf(year: string | undefined, library: Library): Answer<readonly IndexedDocument[]> {
  if (year === undefined) return answer(library.documents);
  const index = readDocument(year, library);
  return index.ok ? answer([index.value]) : index;
}

async function writeFile(
  path: string,
  {
    format,
    isCp932,
    force,
  }: { readonly format: FileFormat; readonly isCp932: boolean; readonly force: boolean },
  request: ExportRequest,
): Promise<CommandProblem | null> {
  const content = await FILE_WRITERS[format].write(request, drawn);
  const encoded = isCp932 && typeof content === 'string' ? encodeCp932(content) : content;
  return isProblem(encoded) ? encoded : writeWhole(path, encoded, force);
}

/** The library that draws is loaded where something is drawn. */
const drawn = async (svg: string): Promise<Uint8Array | null> =>
  (await import('@cyberbudget/exporter/png')).toPng(svg);
