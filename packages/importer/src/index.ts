// Reading a document: from a text at once, from a file's bytes (text in any encoding, PDF) as a
// promise.

export { type FigureReason, figureReasonText } from './account/figure-reason.ts';
export { anchorOfPrint } from './correct/anchor-of-print.ts';
export { openCorrections } from './correct/open-corrections.ts';
export { BYTES_LIMIT, importBytes, isPdf } from './import-bytes.ts';
export { importText, TEXT_LIMIT } from './import-text.ts';
export { type ProgramBefore, programBefore } from './list/program-before.ts';
// What is wrong with it, as values; and the reasons of the account in both languages.
export type {
  ImportNotice,
  ImportNoticeCode,
  ImportProblem,
  Part,
  ReadSoFar,
  StoppedLine,
} from './problem/problem.ts';
export { importProblemSentence, noticeSentence } from './problem/sentence.ts';
export { stoppedLineTexts } from './problem/stopped-lines.ts';
export { type ReportStyle, reportJson, reportText } from './report-text.ts';
export type {
  ImportBytesOptions,
  ImportOptions,
  ImportReport,
  ImportResult,
} from './result/import-result.ts';
