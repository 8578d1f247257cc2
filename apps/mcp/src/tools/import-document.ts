import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, resolve } from 'node:path';
import { type Language, libraryNotes, PHASES, passedOverNote } from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';
import {
  type ImportProblem,
  importProblemSentence,
  isPdf,
  reportJson,
  reportText,
  stoppedLineTexts,
} from '@cyberbudget/importer';
import { READING_ENDED, readApart } from '@cyberbudget/importer/apart';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Session } from '../session.ts';
import { QUOTED } from './notes.ts';
import { refused, type Tool, type ToolMaker } from './tool.ts';

/**
 * What a published document comes as. An assistant is given nothing else to read on this machine.
 */
const ENDINGS: readonly string[] = ['.pdf', '.txt', '.csv'];

const input = z.strictObject({
  path: z.string().describe('Path of the published document: a PDF, or a text (.txt, .csv)'),
  fiscalYear: z
    .int()
    .min(1990)
    .max(2100)
    .nullish()
    .describe('Fiscal year, where the document does not print it'),
  phase: z.enum(PHASES).nullish().describe('Stage, where the document does not print it'),
});

const WORDS = {
  ja: {
    description:
      '公表された予算資料（PDFかテキスト）を読み、すべての数値について、何の数値かを報告します。読めた資料は、このサーバーが終わるまで年度を指定した質問に使えます。何も書き出しません。',
    ending: `${ENDINGS.join('、')} のファイルだけを読みます。`,
    missing: (path: string) => `${path} はファイルではないか、ありません。`,
    noPdf:
      'このサーバーは1つのファイルだけで動いているため、PDFを読めません。テキストを渡すか、cyberbudget import で取り込んで --library に置いてください。',
    loaded: (id: string) => `資料 ${id} を使えます（このサーバーが終わるまで）。`,
  },
  en: {
    description:
      'Reads a published budget document (PDF or text) and accounts for every figure in it. A document that is read answers questions that name its year until this server ends. Nothing is written.',
    ending: `Only ${ENDINGS.join(', ')} files are read.`,
    missing: (path: string) => `${path} is no file, or is not there.`,
    noPdf:
      'This server stands alone without pdf.js and reads no PDF. Give it the text, or import the PDF with cyberbudget import and name its folder with --library.',
    loaded: (id: string) => `The document ${id} can be asked now, until this server ends.`,
  },
} as const;

/** Reads a document by its path, with the report that the terminal gives. */
export const importTools: ToolMaker = (session) => {
  const tool: Tool<typeof input> = {
    name: 'import_document',
    title: session.language === 'ja' ? '資料を取り込む' : 'Import a document',
    description: WORDS[session.language].description,
    input,
    readsOnly: false,
    run: (given) => importDocument(given, session),
  };
  return [tool as Tool];
};

async function importDocument(
  { path: given, fiscalYear, phase }: z.infer<typeof input>,
  session: Session,
): Promise<CallToolResult> {
  const { language } = session;
  const words = WORDS[language];
  const path = resolve(given);
  if (!ENDINGS.includes(extname(path).toLowerCase())) return refused(words.ending);
  const bytes = bytesOf(path);
  if (bytes === null) return refused(words.missing(path));
  if (isPdf(bytes) && !hasPdfJs()) return refused(words.noPdf);
  const read = await readApart(bytes, {
    file: basename(path),
    ...(fiscalYear == null ? {} : { fiscalYear }),
    ...(phase == null ? {} : { phase }),
  });
  if (!read.ok) return refused(`${basename(path)}: ${READING_ENDED[read.reason][language]}`);
  const { result } = read;
  if (!result.ok) return refused(result.problems.map((problem) => problemText(problem, language)).join('\n'));
  const { document, report } = result;
  const fits = readDocument(document);
  if (!fits.ok) return refused(`${fits.path}: ${fits.reason[language]}`);
  session.add(document);
  const { library } = session.context();
  const passedOver = [null, document.fiscalYear].flatMap((year) => passedOverNote(library, year) ?? []);
  const notes = new Set([...libraryNotes(library), ...passedOver].map((note) => note[language]));
  const text = [
    reportText(document, report, language),
    '',
    words.loaded(document.id),
    ...notes,
    QUOTED[language],
  ];
  return {
    content: [{ type: 'text', text: text.join('\n') }],
    structuredContent: JSON.parse(reportJson(document, report, null, language)),
  };
}

const problemText = (problem: ImportProblem, language: Language): string =>
  [
    importProblemSentence(problem, language),
    ...stoppedLineTexts(problem, language).map((line) => `  ${line}`),
  ].join('\n');

/** Whether pdf.js stands beside this server, as where it was installed as a package. */
function hasPdfJs(): boolean {
  try {
    createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a regular file: a device or a pipe may never end. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return statSync(path).isFile() ? Uint8Array.from(readFileSync(path)) : null;
  } catch {
    return null;
  }
}
