import type { Language } from '@cyberbudget/core';

const ja = {
  heading: '文書の数値',
  number: '数値を挿入する',
  numberIntro: 'カーソルの位置に数値を入れ、出典を脚注にします。',
  numberIntroBrackets:
    'カーソルの位置に数値を入れ、出典を（ ）で続けます。脚注はMicrosoft 365のWordで付けられます。',
  wholeGovernment: '政府全体',
  everyField: 'すべての分野',
  measure: '指標',
  insertNumber: '数値を挿入',
  figures: '挿入した数値と表',
  figuresIntro:
    'この画面から文書に挿入した数値と表を調べ、今の資料の値と比べます。ボタンを押すまで文書は変わりません。',
  look: '文書を調べる',
  none: 'この文書に、記録のある数値や表はありません。',
  year: '比べる年度',
  ownYears: 'それぞれの年度のまま',
  counts: (all: number, changed: number) =>
    changed === 0 ? `${all}件すべて、今の値と同じです。` : `${all}件のうち${changed}件が、今の値と違います。`,
  update: (count: number) => `更新（${count}件）`,
  changeYear: (count: number) => `年度を替える（${count}件）`,
  updated: (count: number) => `${count}件を書き換えました。元に戻すには、Ctrl+Z を何回か押します。`,
  include: (title: string) => `書き換える: ${title}`,
  same: '今の値と同じです。',
  otherYear: '値は同じです。記録する年度だけが替わります。',
  unanswered: 'この数値に今の値はありません。',
  picture: 'グラフの画像は書き換わりません。必要なら、削除して挿入し直してください。',
  deleted: '表は削除されています。',
  oneYear: '年度を替えられないため、そのままの年度で比べています。',
  noteOnly: '脚注の記載箇所が変わります。',
  keepsNote: '脚注は手で書き換えられているため、そのままにします。内容を確かめてください。',
  shape: (rows: number, columns: number) => `表が${rows}行×${columns}列になります。`,
  more: (count: number) => `ほか${count}か所`,
  show: '文書で表示',
  kinds: { figure: '数値', table: '表', source: '表の出典', chart: 'グラフ' },
  limits: 'Wordでの制約',
  limitList: (hasFootnotes: boolean): readonly string[] => [
    '「元に戻す」は段階ごとです。挿入や更新を戻すには、Ctrl+Z を何回か押します。',
    hasFootnotes
      ? '出典は脚注になります。手で書き換えた脚注は、更新しても変わりません。'
      : 'このWordでは脚注を付けられません（Microsoft 365 の 2302 以降で付けられます）。出典は（ ）で続きます。',
    'CYBERBUDGET関数は使えません。数値は文字として入り、更新のボタンを押したときだけ変わります。',
    '施策の金額は、年度を替えられません。次の年度の資料で施策を探して入れ直してください。',
    '取り込んだ資料は文書に保存されません。開き直したら、もう一度取り込んでください。',
    'このアドインは、Word そのものではまだ確かめられていません。',
  ],
};

export type Words = typeof ja;

const en: Words = {
  heading: 'Figures in the document',
  number: 'Insert a figure',
  numberIntro: 'Writes a figure at the cursor, with its source in a footnote.',
  numberIntroBrackets:
    'Writes a figure at the cursor, followed by its source in brackets. Footnotes need Word for Microsoft 365.',
  wholeGovernment: 'Whole government',
  everyField: 'All fields',
  measure: 'Measure',
  insertNumber: 'Insert figure',
  figures: 'Inserted figures and tables',
  figuresIntro:
    'Finds the figures and tables that this pane put into the document and compares them with what the documents say now. Nothing changes until you press a button.',
  look: 'Check the document',
  none: 'No figure or table of this document can be known again.',
  year: 'Compare with',
  ownYears: 'Each in its own year',
  counts: (all, changed) =>
    changed === 0
      ? `All ${all} are up to date.`
      : `${changed} of ${all} differ from what the documents say now.`,
  update: (count) => `Update (${count})`,
  changeYear: (count) => `Change year (${count})`,
  updated: (count) => `${count} rewritten. To undo, press Ctrl+Z several times.`,
  include: (title) => `Rewrite: ${title}`,
  same: 'Up to date.',
  otherYear: 'The value is the same; only its year is recorded anew.',
  unanswered: 'There is no value for this now.',
  picture: 'Pictures of charts are not rewritten. Delete and insert them again where needed.',
  deleted: 'The table was deleted.',
  oneYear: 'Its year cannot be changed; it is compared within its own.',
  noteOnly: 'The footnote will name other places.',
  keepsNote: 'The footnote was edited by hand and stays as it is. Please check it.',
  shape: (rows, columns) => `The table becomes ${rows} rows × ${columns} columns.`,
  more: (count) => `${count} more`,
  show: 'Show in document',
  kinds: { figure: 'Figure', table: 'Table', source: 'Source of a table', chart: 'Chart' },
  limits: 'Limits in Word',
  limitList: (hasFootnotes) => [
    'Undo works step by step: press Ctrl+Z several times to take back an insertion or an update.',
    hasFootnotes
      ? 'Sources become footnotes. A footnote that you edited is not touched by updates.'
      : 'This Word cannot add footnotes (Microsoft 365 can from 2302 on). Sources follow in brackets.',
    'There are no CYBERBUDGET functions. Figures are text and change only when you press the button.',
    'Amounts of programs cannot change their year: find the program in the other year and insert it again.',
    'Imported documents are not saved in the document. Import them again when you reopen it.',
    'This add-in has not been tried in Word itself yet.',
  ],
};

export const WORDS: Readonly<Record<Language, Words>> = { ja, en };
