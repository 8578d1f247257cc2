import { addressOf, documentCitation, type Language, yearName } from '@cyberbudget/core';
import type { WriteSheet } from 'hucre';
import type { ExportRequest } from '../export-request.ts';
import { linesIn } from '../xlsx/fit-text.ts';
import { type Grid, type GridCell, gridCells, textCell } from '../xlsx/grid.ts';
import { FOOTER, type Look, look, PAGE } from '../xlsx/look.ts';
import { answered } from './answered.ts';

const TEXT_WIDTH = 64;

/**
 * The first sheet: what the functions are, examples that calculate, and what to do where they do
 * not.
 */
export function startSheet(request: ExportRequest): WriteSheet {
  const { documents, language } = request;
  const styles = look(language);
  const wrapped = { ...styles.plain, alignment: { wrapText: true, vertical: 'top' } as const };
  const words = TEXTS[language];
  const sources = documents.map(({ document }) => documentCitation(document)[language]);
  const said = [...words.said, ...sources];
  const head: Grid = [
    [textCell(words.title, styles.title)],
    ...said.map((text) => [textCell(text, wrapped)]),
    [],
    [textCell(words.formula, styles.heading), textCell(words.result, styles.heading)],
  ];
  const grid: Grid = [...head, ...exampleRows(request, head.length, styles)];
  const heights = [1.4, ...said.map((text) => Math.max(1, linesIn(text, TEXT_WIDTH)))];
  return {
    name: words.sheet,
    cells: gridCells(grid),
    columns: [{ width: TEXT_WIDTH }, { width: 30 }, ...Array.from({ length: 9 }, () => ({ width: 14 }))],
    rowDefs: new Map(heights.map((lines, row) => [row, { height: styles.line * lines }])),
    pageSetup: PAGE,
    headerFooter: FOOTER,
    view: { showGridLines: false },
  };
}

/** Each formula as a text, and beside it the formula itself with what the core answers to it. */
function exampleRows({ library, documents, language }: ExportRequest, top: number, styles: Look): Grid {
  const [newest] = documents;
  const year = newest === undefined ? '' : yearName(newest.document).ja;
  const rows: GridCell[][] = [];
  for (const formula of examples(year)) {
    const result = answered(formula, { ...library, documents }, language);
    const [first = []] = result ?? [];
    if (result === null || first[0] === undefined) continue;
    const area = { row: top + rows.length, column: 1, rows: result.length, columns: first.length };
    for (const [down, cells] of result.entries())
      rows.push([
        down === 0 ? textCell(`=${formula.slice(1)}`, styles.plain) : null,
        ...cells.map((cell, across): GridCell => {
          const value = typeof cell === 'boolean' ? String(cell) : cell;
          return down + across === 0
            ? {
                value: null,
                formula: formula.slice(1),
                formulaResult: value,
                formulaType: 'array',
                formulaRef: addressOf(area),
                formulaDynamic: true,
                style: styles.plain,
              }
            : textCell(value === '' ? null : value, styles.plain);
        }),
      ]);
    if (result.length > 1) rows.push([]);
  }
  return rows;
}

/**
 * One formula of each function; every year is named, so that a later document changes none of them.
 */
const examples = (year: string): readonly string[] => [
  `=CYBERBUDGET(,"${year}")`,
  `=CYBERBUDGET("総務省","${year}")`,
  `=CYBERBUDGET("総務省","${year}",,"推計額")`,
  `=CYBERBUDGET(,"${year}",3,,"百万円")`,
  `=CYBERBUDGET_SOURCE("総務省","${year}",,"原文")`,
  '=CYBERBUDGET_META("資料名")',
  `=CYBERBUDGET_TABLE("分野","${year}")`,
  `=CYBERBUDGET_PROGRAMS("総務省","${year}")`,
];

const TEXTS: Readonly<
  Record<Language, { sheet: string; title: string; formula: string; result: string; said: readonly string[] }>
> = {
  ja: {
    sheet: '使い方',
    title: 'アドインなしで CYBERBUDGET を使うブック',
    formula: '数式',
    result: '結果',
    said: [
      'Excel 365、Excel 2024、Excel for the web で、CYBERBUDGET などの関数を名前（LAMBDA）として使えます。マクロも通信もありません。このブックの中で数式を書いてください。',
      '試作です。二つの計算エンジンと検証器では確かめましたが、Excel ではまだ開いていません。',
      '#NAME? と出るとき: 保護ビューなら「編集を有効にする」を押します。Excel 2021以前、LibreOffice、Google スプレッドシートでは計算できません。シート「値」の数字をお使いください。',
      'アドインとの違い: エラーに説明の文がなく、取り込んだ資料、CYBERBUDGET_CHANGE、_DETAIL、_CARD はありません。引数は、_TABLE は見出しまで、_PROGRAMS は件数まで（見出しは0か1）、_SOURCE は項目までです。アドインと同じブックで使わないでください。',
      '関数が見るのは末尾の灰色のシート（CB_…）です。消したり並べ替えたりしないでください。',
    ],
  },
  en: {
    sheet: 'How to use',
    title: 'A workbook with CYBERBUDGET and no add-in',
    formula: 'Formula',
    result: 'Result',
    said: [
      'In Excel 365, Excel 2024 and Excel for the web, CYBERBUDGET and its companions are names (LAMBDA) of this workbook. No macro, no network. Write your formulas in this workbook.',
      'A trial: checked in two calculation engines and by a validator, not yet opened in Excel.',
      'Where you see #NAME?: in Protected View choose Enable Editing. Excel 2021 and older, LibreOffice and Google Sheets cannot calculate these functions: use the numbers on the sheet Values.',
      'Unlike the add-in: errors come without a sentence; imported documents, CYBERBUDGET_CHANGE, _DETAIL and _CARD are missing. Arguments end with the headings in _TABLE, with the number of programs in _PROGRAMS (headings 0 or 1), and with the item in _SOURCE. Do not use it in one workbook with the add-in.',
      'The functions look in the grey sheets at the end (CB_…). Do not delete or sort them.',
    ],
  },
};
