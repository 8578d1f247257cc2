import { resolve } from 'node:path';
import { tableToDocx } from '@cyberbudget/exporter';
import { type Exit, noted } from '../exit.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import { refuse } from '../problem/refuse.ts';
import type { Session } from '../session.ts';
import { type AskedTable, askTable, writeTable } from './write-table.ts';

/** Writes a table to a file: docx, or any of the formats of text. */
export function tableFile(
  asked: AskedTable,
  { output, force }: { readonly output: string | undefined; readonly force: boolean },
  session: Session,
): Exit {
  const { language, folder } = session;
  const isDocx = asked.format === 'docx';
  if (output === undefined)
    return refuse({ code: 'option-missing', command: 'table', option: '-o' }, language);
  if (output === '-') {
    return isDocx ? refuse({ code: 'needs-file', format: 'docx' }, language) : writeTable(asked, session);
  }
  const path = resolve(folder, output);
  const taken = occupied(path, force);
  if (taken !== null) return refuse(taken, language);
  const made = askTable(asked, session);
  if ('status' in made) return made;
  const content = isDocx ? tableToDocx(made.table, made.options) : writeTable(asked, session).out;
  const problem = writeWhole(path, content, force);
  if (problem !== null) return refuse(problem, language);
  return noted(`${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`, 0);
}
