import { resolve } from 'node:path';
import type { BudgetDocument, Language } from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import {
  type ImportProblem,
  type ImportReport,
  importProblemSentence,
  reportJson,
  reportText,
  stoppedLineTexts,
} from '@cyberbudget/importer';
import { readApart } from '@cyberbudget/importer/apart';
import type { Words } from '../command/read-words.ts';
import { type Exit, noted, printed } from '../exit.ts';
import { ownReason } from '../file/failure.ts';
import { readWhole } from '../file/read-whole.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import type { CommandProblem } from '../problem/problem.ts';
import { refuse } from '../problem/refuse.ts';
import type { Session } from '../session.ts';
import { readCorrectionFile, writeCorrectionFile } from './import-corrections.ts';
import { readAbout } from './import-options.ts';

/** Reads a file, accounts for it, and writes the document where one asked for it. */
export async function importFile(words: Words, session: Session): Promise<Exit> {
  const { language, folder } = session;
  const { output } = words.values;
  const path = output === undefined || output === '-' ? null : resolve(folder, output);
  const about = readAbout(words.values);
  if (!about.ok) return refuse(about.problem, language);
  const force = words.flags.has('force');
  const input = words.operands[0] ?? '';
  const taken = path === null ? null : occupied(path, force, input === '-' ? null : resolve(folder, input));
  if (taken !== null) return refuse(taken, language);
  const file = readWhole(input, folder);
  if (!file.ok) return refuse(file.problem, language);
  const corrections = await readCorrectionFile(words.values['corrections'], folder);
  if (!corrections.ok) return refuse(corrections.problem, language);
  const open = words.values['write-corrections'];
  const openPath = open === undefined ? null : resolve(folder, open);
  const openTaken = openPath === null ? null : occupied(openPath, force, null);
  if (openTaken !== null) return refuse(openTaken, language);
  const json = words.flags.has('json') || words.values['report'] === 'json';
  const seconds = Number(process.env['CYBERBUDGET_READING_SECONDS']) || undefined;
  const read = await readApart(
    file.value.bytes,
    { ...about.value, file: file.value.name, corrections: corrections.value },
    seconds,
  );
  if (!read.ok) {
    const why = ownReason(read.reason);
    return refuse({ code: 'cannot-read', path: file.value.name, why }, language);
  }
  const { result } = read;
  const unwritten =
    openPath === null || result.report === undefined
      ? null
      : writeCorrectionFile(openPath, result.report, corrections.value, force);
  if (unwritten !== null) return refuse(unwritten, language);
  if (!result.ok) return refuseImport(result.problems, json, language);
  const { document, report } = result;
  const problem = path === null ? null : writeDocument(path, document, force);
  if (problem !== null) return refuse(problem, language);
  const text = json
    ? reportJson(document, report, path, language)
    : [reportText(document, report, language, session.style), ...writtenLine(path, language)].join('\n');
  return reported(text, report, output === '-' ? document : null, language);
}

/**
 * The report on stdout, or the document there and the report beside it; loud where something has to
 * be looked at.
 */
function reported(
  text: string,
  { clean, counts }: ImportReport,
  document: BudgetDocument | null,
  language: Language,
): Exit {
  const warning =
    counts.unexplained === 0
      ? ''
      : language === 'ja'
        ? `cyberbudget: 警告 内容が不明な数値が${counts.unexplained}件あります。\n`
        : `cyberbudget: warning: ${counts.unexplained} figures are unexplained.\n`;
  const status = clean ? 0 : 1;
  if (document === null) return { ...printed(text, status), note: warning };
  return { status, out: documentJson(document), note: `${text}\n${warning}` };
}

const writtenLine = (path: string | null, language: Language): string[] =>
  path === null ? [] : ['', `${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`];

const documentJson = (document: BudgetDocument): string => `${JSON.stringify(document, null, 1)}\n`;

function writeDocument(path: string, document: BudgetDocument, force: boolean): CommandProblem | null {
  const read = readDocument(document);
  if (!read.ok) return { code: 'not-a-document', path, where: read.path, reason: read.reason };
  return writeWhole(path, documentJson(document), force);
}

function refuseImport(problems: readonly ImportProblem[], json: boolean, language: Language): Exit {
  const sentences = problems.map((problem) => importProblemSentence(problem, language));
  const stopped = problems.flatMap((problem) => stoppedLineTexts(problem, language));
  if (!json)
    return noted(
      [`cyberbudget: ${sentences.join(' ')}`, ...stopped.map((line) => `  ${line}`)].join('\n'),
      1,
    );
  const listed = problems.map((problem, position) => ({
    ...problem,
    sentence: sentences[position],
    stoppedLines: stoppedLineTexts(problem, language),
  }));
  return printed(JSON.stringify({ ok: false, problems: listed }, null, 2), 1);
}
