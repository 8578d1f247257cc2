import { type BudgetDocument, type Figure, type Language, yearName } from '@cyberbudget/core';
import type { ImportNotice } from './problem/problem.ts';
import { noticeSentence } from './problem/sentence.ts';
import type { ImportReport } from './result/import-result.ts';

/** How a line stands out where the report is shown. */
export interface ReportStyle {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
}

const PLAIN: ReportStyle = { bold: (text) => text, red: (text) => text };

const USES: Readonly<Record<Figure['use'], { readonly ja: string; readonly en: string }>> = {
  field: { ja: '集計対象', en: 'budget figures' },
  restatement: { ja: '再掲', en: 'repeated' },
  component: { ja: '内訳', en: 'breakdown' },
  part: { ja: '内数', en: 'of which' },
  'other-year': { ja: '他の年度・段階', en: 'other years or stages' },
  'not-budget': { ja: '予算額以外', en: 'not budget figures' },
  unexplained: { ja: '内容が不明なもの', en: 'not identified' },
};

/**
 * The account of an import for a person: what was read, every figure counted, what has to be looked
 * at.
 */
export function reportText(
  document: BudgetDocument,
  report: ImportReport,
  language: Language,
  style: ReportStyle = PLAIN,
): string {
  const ja = language === 'ja';
  const { counts } = report;
  const pages = report.pages === null ? '' : ja ? `、${report.pages}頁` : `, ${report.pages} pages`;
  const uses = Object.entries(USES).map(
    ([use, name]) => `${name[language]} ${counts.byUse[use as Figure['use']]}`,
  );
  return [
    style.bold(`${document.title} — ${yearName(document)[language]} (${document.id})`),
    ja
      ? `${report.lines}行${pages}、施策${document.programs.length}件、分野${document.strategyFields.length}、府省庁${document.ministries.length}`
      : `${report.lines} lines${pages}, ${document.programs.length} programs, ${document.strategyFields.length} fields, ${document.ministries.length} ministries`,
    ja
      ? `数字 ${counts.figures}件（金額 ${counts.amounts}、割合 ${counts.percentages}）: ${uses.join('、')}`
      : `Figures: ${counts.figures} (${counts.amounts} amounts, ${counts.percentages} percentages): ${uses.join(', ')}`,
    ...noticeLines(report.notices, language, style),
  ].join('\n');
}

function noticeLines(all: readonly ImportNotice[], language: Language, style: ReportStyle): string[] {
  const sentences = (severity: ImportNotice['severity']) =>
    all.filter((notice) => notice.severity === severity).map((notice) => noticeSentence(notice, language));
  const [warnings, notices] = [sentences('warning'), sentences('notice')];
  const titled = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return language === 'ja'
    ? [
        ...titled(style.red(`確かめる点 ${warnings.length}件`), warnings),
        ...titled(`お知らせ ${notices.length}件`, notices),
      ]
    : [
        ...titled(style.red(`To look at: ${warnings.length}`), warnings),
        ...titled(`Notices: ${notices.length}`, notices),
      ];
}

/**
 * The account of an import for a program: the counts, the notices with their sentences, and every
 * figure.
 */
export function reportJson(
  document: BudgetDocument,
  report: ImportReport,
  output: string | null,
  language: Language,
): string {
  const { lines, pages, encoding, counts, clean, figures, notices } = report;
  const { id, title, fiscalYear, phase } = document;
  return JSON.stringify(
    {
      ok: true,
      document: { id, title, fiscalYear, phase },
      output,
      lines,
      pages,
      encoding,
      ...counts,
      clean,
      notices: notices.map((notice) => ({ ...notice, sentence: noticeSentence(notice, language) })),
      account: figures,
    },
    null,
    2,
  );
}
