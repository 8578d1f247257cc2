import { resolve } from 'node:path';
import type { BudgetDocument, Language } from '@cyberbudget/core';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { type ImportProblem, type ImportReport, importProblemSentence } from '@cyberbudget/importer';
import { type Command, sameWords } from '../command/command.ts';
import type { Words } from '../command/read-words.ts';
import { readWhole } from '../file/read-whole.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import { noted, type Outcome, printed } from '../outcome.ts';
import type { CommandProblem } from '../problem/problem.ts';
import { refuse } from '../problem/refuse.ts';
import type { Session } from '../session.ts';
import { ABOUT_OPTIONS, readAbout } from './import-options.ts';
import { reportJson, reportText } from './import-report.ts';
import { readPublication } from './read-publication.ts';

/** import: a published document becomes one that every other command can use. */
export const importCommand: Command = {
  name: 'import',
  summary: { ja: '公表された資料を取り込む', en: 'Import a published document' },
  about: {
    ja: `公表された予算資料（テキストかPDF）を読み、すべての数字の使い道を報告します。ファイル - は標準入力です。
-o で書き出した資料は --library のフォルダーに置けば他のコマンドで使えます。-o - は資料を標準出力に出します。
書き出しは全部か、まったくしないかのどちらかです。既存のファイルは --force がなければ上書きしません。
資料として読めないとき、確かめる点（説明できない数字など）があるときは終了ステータスが1です。`,
    en: `Reads a published budget document (text or PDF) and accounts for every figure in it. FILE - is standard input.
Put what -o writes into the folder of --library and the other commands use it. -o - writes to standard output.
The output is written whole or not at all; a file that exists is kept unless --force is given.
The exit status is 1 if the document cannot be read, or if there is something to look at (an unexplained figure).`,
  },
  operands: [{ name: { ja: 'ファイル', en: 'FILE' }, required: true, offers: 'file' }],
  options: [
    {
      name: 'output',
      short: 'o',
      placeholder: { ja: 'ファイル', en: 'OUT.json' },
      help: { ja: '資料をJSONで書き出す先', en: 'Where to write the document as JSON' },
      offers: 'file',
    },
    {
      name: 'report',
      placeholder: { ja: 'text|json', en: 'text|json' },
      help: { ja: '報告の形式。省略=text', en: 'Form of the report. Default: text' },
      values: ['text', 'json'],
    },
    {
      name: 'force',
      placeholder: null,
      help: { ja: '既存のファイルを上書きする', en: 'Overwrite a file that exists' },
    },
    ...ABOUT_OPTIONS,
  ],
  examples: [
    {
      words: sameWords('import', 'budget.pdf'),
      meaning: { ja: '読んで報告だけする', en: 'Read and report only' },
      answered: false,
    },
    {
      words: sameWords('import', 'budget.txt', '-o', 'library/fy2024.json'),
      meaning: { ja: '書き出して --library library で使う', en: 'Write it, for use with --library library' },
      answered: false,
    },
  ],
  run: importFile,
};

async function importFile(words: Words, session: Session): Promise<Outcome> {
  const { language, folder } = session;
  const { output } = words.values;
  const path = output === undefined || output === '-' ? null : resolve(folder, output);
  const about = readAbout(words.values);
  if (!about.ok) return refuse(about.problem, language);
  const force = words.flags.has('force');
  const taken = path === null ? null : occupied(path, force);
  if (taken !== null) return refuse(taken, language);
  const file = readWhole(words.operands[0] ?? '', folder);
  if (!file.ok) return refuse(file.problem, language);
  const json = words.flags.has('json') || words.values['report'] === 'json';
  const result = await readPublication(file.value.bytes, { ...about.value, file: file.value.name });
  if (!result.ok) return refuseImport(result.problems, json, language);
  const { document, report } = result;
  const problem = path === null ? null : writeDocument(path, document, force);
  if (problem !== null) return refuse(problem, language);
  const text = json
    ? reportJson(document, report, path, language)
    : [reportText(document, report, language, session.style), ...writtenLine(path, language)].join('\n');
  return reported(text, report, output === '-' ? document : null, language);
}

/** The report on stdout, or the document there and the report beside it; loud where something has to be looked at. */
function reported(
  text: string,
  { clean, counts }: ImportReport,
  document: BudgetDocument | null,
  language: Language,
): Outcome {
  const warning =
    counts.unexplained === 0
      ? ''
      : language === 'ja'
        ? `cyberbudget: 警告 説明できない数字が${counts.unexplained}件あります。\n`
        : `cyberbudget: warning: ${counts.unexplained} figures are unexplained.\n`;
  const status = clean ? 0 : 1;
  if (document === null) return { ...printed(text, status), note: warning };
  return { status, out: documentJson(document), note: `${text}\n${warning}` };
}

const writtenLine = (path: string | null, language: Language): string[] =>
  path === null ? [] : ['', `${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`];

const documentJson = (document: BudgetDocument): string => `${JSON.stringify(document, null, 1)}\n`;

function writeDocument(path: string, document: BudgetDocument, force: boolean): CommandProblem | null {
  const [issue] = budgetDocumentSchema.safeParse(document).error?.issues ?? [];
  if (issue !== undefined) return { code: 'not-a-document', path, where: issue.path.join('.') };
  return writeWhole(path, documentJson(document), force);
}

function refuseImport(problems: readonly ImportProblem[], json: boolean, language: Language): Outcome {
  const sentences = problems.map((problem) => importProblemSentence(problem, language));
  if (!json) return noted(`cyberbudget: ${sentences.join(' ')}`, 1);
  const listed = problems.map((problem, position) => ({ ...problem, sentence: sentences[position] }));
  return printed(JSON.stringify({ ok: false, problems: listed }, null, 2), 1);
}
