import type { Bilingual } from '@cyberbudget/core';
import { reportClaims } from '@cyberbudget/core/claim';
import type { Command } from '../command/command.ts';
import type { Words } from '../command/read-words.ts';
import { type Exit, noted, printed } from '../exit.ts';
import { failure } from '../file/failure.ts';
import { readWhole } from '../file/read-whole.ts';
import { refuse } from '../problem/refuse.ts';
import type { Session } from '../session.ts';

/** verify: whether what a paper says of the budget is what the documents say. */
export const verify: Command = {
  name: 'verify',
  summary: { ja: '文書の中の金額・割合・順位を資料で確かめる', en: 'Check the figures that a paper states' },
  about: {
    ja: `原稿の文と表にある予算の金額、割合、件数、順位を資料と照らし合わせます。判定は一致、近い、不一致、判定できないです。
資料の値、出典、数式を示し、ありがちな取り違え（掲載額と全体、単位の桁、百分率、年度や版、四捨五入）を添えます。
判定できないのは、資料のない年度、資料にない対象、増減、合計、幅、否定の文などです。不一致があれば終了ステータスは1です。
読めるのは txt、md、docx、xlsx、csv です。ファイル - は標準入力のテキストです。`,
    en: `Holds the amounts, shares, numbers of programs and ranks that a paper states about the budget against the documents.
A verdict is match, close, mismatch or cannot verify, with the document's figure, citation and formula, and the likely slip:
listed taken for the whole, a factor, percent, another year or edition, rounding. What cannot be verified: years without a
document, other bodies, changes, sums, ranges, denials. A mismatch makes the exit status 1.
Reads txt, md, docx, xlsx and csv. FILE - is text on standard input.`,
  },
  operands: [{ name: { ja: 'ファイル', en: 'FILE' }, required: true, offers: 'file' }],
  options: [],
  examples: [
    {
      words: { ja: ['verify', 'paper.txt'], en: ['verify', 'paper.txt'] },
      meaning: { ja: '原稿を確かめる', en: 'Check a paper' },
      answered: false,
    },
    {
      words: { ja: ['verify', 'paper.txt', '--json'], en: ['verify', 'paper.txt', '--json'] },
      meaning: { ja: '一文ずつJSONで', en: 'An object for each claim' },
      answered: false,
    },
  ],
  run: runVerify,
};

async function runVerify({ operands, flags }: Words, session: Session): Promise<Exit> {
  const { language, folder } = session;
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const file = readWhole(operands[0] ?? '', folder);
  if (!file.ok) return refuse(file.problem, language);
  const { name, bytes } = file.value;
  const { readClaimText } = await import('@cyberbudget/exporter/claim-text');
  const lines = await readClaimText(name, bytes).catch((error: unknown) => failure(error));
  if (!Array.isArray(lines))
    return refuse({ code: 'cannot-read', path: name, why: lines as Bilingual }, language);
  const { claims, records, text } = reportClaims(lines, opened.library, language);
  const status = claims.some(({ verdict }) => verdict === 'mismatch') ? 1 : 0;
  if (flags.has('json')) return printed(JSON.stringify(records, null, 2), status);
  if (claims.length === 0) return noted(`cyberbudget: ${text}`, 0);
  return printed(text, status);
}
