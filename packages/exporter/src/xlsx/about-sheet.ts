import { documentCitation, type Language, PHASE_NAMES, UNIT_NAMES, yearName } from '@cyberbudget/core';
import type { Workbook } from 'exceljs';
import type { ExportRequest } from '../export-request.ts';
import { FONT, PAGE } from './styles.ts';

/** Writes the first sheet: which documents, year and stage, the unit, and how to read the numbers. */
export function addAboutSheet(
  book: Workbook,
  name: string,
  { documents, language, unit }: ExportRequest,
): void {
  const sheet = book.addWorksheet(name);
  sheet.columns = [{ width: 22 }, { width: 100 }];
  const title = sheet.addRow([TEXTS.title[language]]);
  sheet.addRow([]);
  for (const { document } of documents) {
    const { title: printed, phase, published, url, terms } = document;
    const rows: [string, string | null][] = [
      [TEXTS.document[language], printed],
      [TEXTS.source[language], documentCitation(document)[language]],
      [TEXTS.year[language], yearName(document)[language]],
      [TEXTS.phase[language], PHASE_NAMES[phase][language]],
      [TEXTS.published[language], published],
      ['URL', url],
      [TEXTS.terms[language], terms],
    ];
    for (const [label, text] of rows) if (text !== null) sheet.addRow([label, text]);
    sheet.addRow([]);
  }
  sheet.addRow([TEXTS.unit[language], UNIT_NAMES[unit][language]]);
  for (const [position, note] of NOTES[language].entries()) {
    sheet.addRow([position === 0 ? TEXTS.reading[language] : '', note]);
  }
  sheet.getColumn(1).font = { ...FONT, bold: true };
  title.font = { ...FONT, bold: true, size: 16 };
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  Object.assign(sheet.pageSetup, PAGE);
  sheet.views = [{ showGridLines: false }];
}

const TEXTS = {
  title: { ja: '政府のサイバーセキュリティに関する予算', en: "Japan's cybersecurity budget" },
  document: { ja: '資料名', en: 'Document' },
  source: { ja: '出典', en: 'Source' },
  year: { ja: '年度', en: 'Fiscal year' },
  phase: { ja: '段階', en: 'Stage' },
  published: { ja: '発行日', en: 'Published' },
  terms: { ja: '利用条件', en: 'Terms' },
  unit: { ja: '表の単位', en: 'Unit of the tables' },
  reading: { ja: '読み方', en: 'How to read it' },
} satisfies Record<string, Record<Language, string>>;

const NOTES: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '表の数字は、シート「数字と出典」の印刷された金額（円）から SUMIFS などの数式で計算しています。',
    '「数字と出典」は印刷された数字を一行一件で収め、頁、行、原文、出典を付けています。',
    '掲載額は資料が挙げた主な施策の合計で、府省庁の予算の全部ではありません。推計額は構成比×総額、下限と上限は端数処理の幅です。',
    '「推移」の二次（引用）の額は公開記事などが伝えるもので、資料そのものから読んだものではありません。',
  ],
  en: [
    'The tables are computed with SUMIFS and the like from the printed amounts (in yen) on the sheet "Figures and sources".',
    '"Figures and sources" holds every printed figure, a row each, with page, line, the printed text and its citation.',
    "Listed amounts are the sums of the programs given as examples, not a ministry's whole budget. The estimate is share x total; low and high are what rounding leaves open.",
    'Second-hand amounts on the sheet "trend" are quoted from public pages, not read in the documents.',
  ],
};
