import { resolve } from 'node:path';
import { tableToDocx } from '@cyberbudget/exporter';
import { type Exit, noted } from '../exit.ts';
import { encodeCp932, isProblem } from '../file/encode-csv.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import { refuse } from '../problem/refuse.ts';
import type { Session } from '../session.ts';
import { type AskedTable, askTable, writeTable } from './write-table.ts';

interface FileOptions {
  readonly output: string | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
}

/** Writes a table to a file: docx, or any of the formats of text. */
export function tableFile(
  asked: AskedTable,
  { output, encoding, force }: FileOptions,
  session: Session,
): Exit {
  const { language, folder } = session;
  const isDocx = asked.format === 'docx';
  if (encoding !== undefined && asked.format !== 'csv')
    return refuse({ code: 'encoding-of', format: asked.format }, language);
  if (output === undefined)
    return refuse({ code: 'option-missing', command: 'table', option: '-o' }, language);
  if (output === '-' && encoding === 'cp932')
    return refuse({ code: 'needs-file', format: 'cp932' }, language);
  if (output === '-') {
    return isDocx ? refuse({ code: 'needs-file', format: 'docx' }, language) : writeTable(asked, session);
  }
  const path = resolve(folder, output);
  const taken = occupied(path, force);
  if (taken !== null) return refuse(taken, language);
  const made = askTable(asked, session);
  if ('status' in made) return made;
  const text = isDocx ? tableToDocx(made.table, made.options) : writeTable(asked, session).out;
  const content = encoding === 'cp932' && typeof text === 'string' ? encodeCp932(text) : text;
  const problem = isProblem(content) ? content : writeWhole(path, content, force);
  if (problem !== null) return refuse(problem, language);
  return noted(`${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`, 0);
}
