import {
  type FormatOptions,
  readTable,
  readUnit,
  type Table,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toText,
  toTsv,
} from '@cyberbudget/core';
import { type Exit, printed } from '../exit.ts';
import { askedSentence, noAnswer, refuse } from '../problem/refuse.ts';
import { jsonError } from '../result.ts';
import type { Session } from '../session.ts';
import { tableText } from '../terminal/table-text.ts';

/** How a table is written as text, by the name of the format. */
export const WRITERS: Readonly<Record<string, (table: Table, options: FormatOptions) => string>> = {
  text: toText,
  md: toMarkdown,
  csv: toCsv,
  tsv: toTsv,
  html: toHtml,
  json: toJson,
};

/** Which table, and how it is written; what is undefined is the default. */
export interface AskedTable {
  readonly kind: string | undefined;
  readonly year: string | undefined;
  readonly unit: string | undefined;
  readonly term?: string | undefined;
  readonly format: string;
}

/** A table in one of the formats, or why there is none. */
export function writeTable(asked: AskedTable, session: Session): Exit {
  const made = askTable(asked, session);
  if ('status' in made) return made;
  const { table, options } = made;
  if (asked.format === 'text') return printed(tableText(table, session.columns, options));
  const write = WRITERS[asked.format] ?? toText;
  return printed(write(table, options));
}

/** The table that is asked for, or why there is none. */
export function askTable(
  asked: AskedTable,
  session: Session,
): { readonly table: Table; readonly options: FormatOptions } | Exit {
  const { language } = session;
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const made = readTable(asked, opened.library);
  const unit = readUnit(asked.unit);
  if (made.ok && unit.ok) return { table: made.value, options: { unit: unit.value, language } };
  const failed = made.ok ? unit : made;
  if (failed.ok) throw new Error('neither the table nor the unit failed');
  const sentence = askedSentence(failed.problem, language);
  return asked.format === 'json'
    ? printed(JSON.stringify(jsonError(failed.problem, sentence)), 1)
    : noAnswer(failed.problem, sentence);
}
