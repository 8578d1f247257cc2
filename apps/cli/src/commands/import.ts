import { type Command, sameWords } from '../command/command.ts';
import { CORRECTION_OPTIONS } from './import-corrections.ts';
import { ABOUT_OPTIONS } from './import-options.ts';

/** import: a published document becomes one that every other command can use. */
export const importCommand: Command = {
  name: 'import',
  summary: { ja: '公表された資料を取り込む', en: 'Import a published document' },
  about: {
    ja: `公表された予算資料（テキストかPDF）を読み、すべての数値について、何の数値かを報告します。ファイル名に - を指定すると標準入力から読みます。
-o で出力した資料は --library のフォルダーに置けば他のコマンドで使えます。-o - は資料を標準出力に出力します。
出力は全部か、まったくしないかのどちらかです。既存のファイルは --force がなければ上書きしません。
資料として読めないとき、要確認事項（内容が不明な数値など）があるときは終了ステータスが1です。`,
    en: `Reads a published budget document (text or PDF) and identifies every figure in it. FILE - is standard input.
Put what -o writes into the folder of --library and the other commands use it. -o - writes to standard output.
Output is all or nothing. Existing files are not overwritten unless --force is given.
The exit status is 1 if the document cannot be read, or if something needs review (such as an unidentified figure).`,
  },
  operands: [{ name: { ja: 'ファイル', en: 'FILE' }, required: true, offers: 'file' }],
  options: [
    {
      name: 'output',
      short: 'o',
      placeholder: { ja: 'ファイル', en: 'OUT.json' },
      help: { ja: '資料をJSONで書き出す先', en: 'Where to write the document as JSON' },
      offers: 'file',
    },
    {
      name: 'report',
      placeholder: { ja: 'text|json', en: 'text|json' },
      help: { ja: '報告の形式。省略=text', en: 'Form of the report. Default: text' },
      values: ['text', 'json'],
    },
    {
      name: 'force',
      placeholder: null,
      help: { ja: '既存のファイルを上書きする', en: 'Overwrite a file that exists' },
    },
    ...CORRECTION_OPTIONS,
    ...ABOUT_OPTIONS,
  ],
  examples: [
    {
      words: sameWords('import', 'budget.pdf'),
      meaning: { ja: '読んで報告だけする', en: 'Read and report only' },
      answered: false,
    },
    {
      words: sameWords('import', 'budget.txt', '-o', 'library/fy2024.json'),
      meaning: { ja: '書き出して --library library で使う', en: 'Write it, for use with --library library' },
      answered: false,
    },
    {
      words: sameWords('import', 'budget.pdf', '--write-corrections', 'corrections.json'),
      meaning: {
        ja: '確認が必要な数値を、補正を書き込む形で出力する',
        en: 'Write what is open, ready to be corrected',
      },
      answered: false,
    },
    {
      words: sameWords('import', 'budget.pdf', '--corrections', 'corrections.json'),
      meaning: { ja: '補正を最も強い証拠として読み直す', en: 'Read again with the corrections' },
      answered: false,
    },
  ],
  // The importer is loaded when a document comes, so that the other commands start without it.
  run: async (words, session) => (await import('./import-file.ts')).importFile(words, session),
};
