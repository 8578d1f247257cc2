import { documentCitation, type Language, PHASE_NAMES, UNIT_NAMES, yearName } from '@cyberbudget/core';
import type { WriteSheet } from 'hucre';
import type { ExportRequest } from '../export-request.ts';
import { linesIn } from './fit-text.ts';
import { gridCells, textCell } from './grid.ts';
import { FOOTER, look, PAGE } from './look.ts';

const TEXT_WIDTH = 100;

/** The first sheet: which documents, year and stage, the unit, and how to read the numbers. */
export function aboutSheet(name: string, { documents, language, unit }: ExportRequest): WriteSheet {
  const styles = look(language);
  const about = documents.flatMap(({ document }) => {
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
    return [...rows.filter(([, text]) => text !== null), [null, null] as const];
  });
  const rows = [
    ...about,
    [TEXTS.unit[language], UNIT_NAMES[unit][language]] as const,
    ...NOTES[language].map(
      (note, position) => [position === 0 ? TEXTS.reading[language] : null, note] as const,
    ),
  ];
  const wrapped = { ...styles.plain, alignment: { wrapText: true, vertical: 'top' } as const };
  const top = { ...styles.bold, alignment: { vertical: 'top' } as const };
  const heights = [1.3, 1, ...rows.map(([, text]) => Math.max(1, linesIn(text ?? '', TEXT_WIDTH)))];
  return {
    name,
    cells: gridCells([
      [textCell(bookTitle(language), styles.title)],
      [],
      ...rows.map(([label, text]) => [textCell(label, top), textCell(text, wrapped)]),
    ]),
    columns: [{ width: 22 }, { width: TEXT_WIDTH }],
    rowDefs: new Map(heights.map((lines, row) => [row, { height: styles.line * lines }])),
    pageSetup: PAGE,
    headerFooter: FOOTER,
    view: { showGridLines: false },
  };
}

/** What a workbook is of. */
export const bookTitle = (language: Language): string =>
  language === 'ja' ? '政府のサイバーセキュリティに関する予算' : "Japan's cybersecurity budget";

const TEXTS = {
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
    '表の数字は、シート「数字と出典」のテーブル Figures に収めた金額（円）から SUMIFS などの数式で計算しています。',
    '「数字と出典」は資料に記載された数字を一行一件で収め、頁、行、原文、出典を付けています。すぐ下に行を足すと、表の数字もそれを数えます。',
    '自分で集計するときは、名前を付けた列が使えます。例: =SUMIFS(金額,種別,"program",府省庁,"総務省")/100000000',
    '掲載額は資料の「主な施策例」の合計で、府省庁の予算の全体ではありません。推計額は構成比×公表総額、下限と上限は四捨五入による幅です。',
    '「推移」の二次資料の金額は記事等に引用されたもので、原資料で確認したものではありません。',
  ],
  en: [
    'The tables are computed with SUMIFS and the like from the amounts (in yen) in the table Figures on the sheet "Figures and sources".',
    '"Figures and sources" lists every printed figure, one per row, with page, line, the printed text and its citation. Rows that you add right below it count in the tables too.',
    'To add up yourself, use the named columns. For example: =SUMIFS(Amount,Kind,"program",Ministry,"Ministry of Defense")/100000000',
    "Listed amounts are the sums of the main programs that the document lists, not a ministry's whole budget. The estimate is share × published total; low and high are the bounds implied by rounding.",
    'Amounts from secondary sources on the sheet "trend" are quoted from published pages, not taken from the documents themselves.',
  ],
};
