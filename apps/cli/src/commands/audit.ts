import { type AuditReport, audit as auditDocument, readDocument } from '@cyberbudget/core';
import type { Command } from '../command/command.ts';
import type { Words } from '../command/read-words.ts';
import { type Exit, printed } from '../exit.ts';
import { askedSentence, noAnswer, refuse } from '../problem/refuse.ts';
import { jsonError } from '../result.ts';
import type { Session } from '../session.ts';
import { auditJson } from './audit-json.ts';
import { auditText } from './audit-text.ts';
import { unitOption, yearOption } from './get-options.ts';
import { formatOption } from './table.ts';
import { writeTable } from './write-table.ts';

/** audit: whether the printed figures agree with each other. */
export const audit: Command = {
  name: 'audit',
  summary: { ja: '資料の数値を検算する', en: 'Check the printed figures for consistency' },
  about: {
    ja: `資料に記載された数値が互いに整合しているかを検算します。判定は一致、丸め誤差、不整合、判定不能です。
確認済みの差には理由を示します。新たな不整合があれば終了ステータスは1です。
text は一致したものを件数だけ示します。すべて見るには --all か、--format md、csv、json を使います。`,
    en: `Checks whether the printed figures are consistent. Verdicts: consistent, rounding difference, inconsistent, cannot
be determined. Known differences are shown with their reason. A new inconsistency makes the exit status 1.
As text it shows only the number of those that are consistent; see all with --all or --format md, csv, json.`,
  },
  operands: [],
  options: [
    yearOption,
    unitOption,
    formatOption,
    {
      name: 'all',
      short: 'a',
      placeholder: null,
      help: { ja: '一致したものも表示する', en: 'Also show what is consistent' },
    },
  ],
  examples: [
    {
      words: { ja: ['audit'], en: ['audit'] },
      meaning: { ja: '一致しないものを表示', en: 'Show what is not consistent' },
      answered: false,
    },
    {
      words: { ja: ['audit', '--format', 'csv'], en: ['audit', '--format', 'csv'] },
      meaning: { ja: '検算の表をCSVで', en: 'The whole table as CSV' },
      answered: false,
    },
  ],
  run: runAudit,
};

function runAudit({ values, flags }: Words, session: Session): Exit {
  const { language } = session;
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const { library } = opened;
  const index = readDocument(values['year'], library);
  const format = flags.has('json') ? 'json' : (values['format'] ?? 'text');
  if (!index.ok) {
    const sentence = askedSentence(index.problem, language);
    return format === 'json'
      ? printed(JSON.stringify(jsonError(index.problem, sentence)), 1)
      : noAnswer(index.problem, sentence);
  }
  const report = auditDocument(index.value, library.beside?.knownFindings);
  if (format === 'json') return printed(auditJson(report, language), statusOf(report));
  if (format === 'text') {
    const shown = flags.has('all')
      ? report.findings
      : report.findings.filter(({ verdict }) => verdict !== 'agrees');
    return printed(auditText(report, shown, index.value.document, session), statusOf(report));
  }
  const table = writeTable({ kind: '検算', year: values['year'], unit: values['unit'], format }, session);
  return table.status === 0 ? { ...table, status: statusOf(report) } : table;
}

const statusOf = ({ ok }: AuditReport): 0 | 1 => (ok ? 0 : 1);
