import type { Language } from '@cyberbudget/core';

/** What the reference page says around what the catalogue says. */
export interface Words {
  readonly title: string;
  readonly intro: string;
  readonly functionsTitle: string;
  readonly function: string;
  readonly gives: string;
  readonly parameter: string;
  readonly byDefault: string;
  readonly required: string;
  readonly meaning: string;
  readonly example: string;
  readonly result: string;
  readonly more: (rows: number, columns: number) => string;
  readonly valuesTitle: string;
  readonly value: string;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    title: '関数リファレンス',
    intro:
      'ExcelとGoogleスプレッドシートで同じ式が使えます。結果は収録した資料から計算したもので、この頁とともに自動的に作られています。',
    functionsTitle: '関数',
    function: '関数',
    gives: '返すもの',
    parameter: '引数',
    byDefault: '省略時',
    required: '（必須）',
    meaning: '意味',
    example: '例',
    result: '結果',
    more: (rows, columns) => `全体は${rows}行×${columns}列です。`,
    valuesTitle: '引数に使える値',
    value: '値',
    rulesTitle: '共通の決まり',
    rules: [
      '「必須」とある引数を除き、省略できます。空のセル、空白、0は省略とみなします。見出しの0だけは値です。',
      '府省庁、年度、分野などに範囲を渡すと、同じ形の結果が返ります。縦一列と横一行を渡すと、その組み合わせの表になります。範囲の中の空のセルには空の文字列が返ります。',
      '府省庁の「予算額」は資料が掲載する施策の合計で、府省庁の予算の全部ではありません。構成比からの推計は指標「推計額」で求めます。',
      '#N/Aは名前が見つからない場合と、資料に掲載・公表がない場合、#VALUE!は引数に誤りがある場合に返します。いずれも対処方法をメッセージで示します。',
      'Excelでは範囲の中の誤りはそのセルだけがエラーになります。Googleスプレッドシートでは配列にエラーを入れられないため、式全体がエラーになり、誤りのあるセルを示します。',
    ],
  },
  en: {
    title: 'Function reference',
    intro:
      'The same formulas work in Excel and in Google Sheets. Results are computed from the built-in document when this page is generated.',
    functionsTitle: 'Functions',
    function: 'Function',
    gives: 'Returns',
    parameter: 'Argument',
    byDefault: 'Default',
    required: '(required)',
    meaning: 'Meaning',
    example: 'Example',
    result: 'Result',
    more: (rows, columns) => `Full table: ${rows} rows × ${columns} columns.`,
    valuesTitle: 'Values for arguments',
    value: 'Value',
    rulesTitle: 'Common rules',
    rules: [
      'Every argument may be left out unless it is marked as required. An empty cell, blanks and 0 count as left out; for headings alone 0 is a value.',
      'A range of ministries, years or fields gives a range of the same shape; a column and a row give the grid. An empty cell in a range gives empty text.',
      'The amount of a ministry is the sum of the programs that the document lists, not the whole of its budget. The measure "estimate" computes one from the printed share.',
      '#N/A is for a name that is not known and for what is not listed or published, #VALUE! for an invalid argument. Either way the message says how to fix it.',
      'In Excel an invalid cell in a range gives an error in that cell only. Google Sheets cannot hold an error in an array: there the whole formula fails and names the bad cells.',
    ],
  },
};
