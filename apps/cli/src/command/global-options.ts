import type { Option } from './command.ts';

/** The options that every command has. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  {
    name: 'lang',
    placeholder: { ja: 'ja|en', en: 'ja|en' },
    help: {
      ja: '言語。省略すると環境変数 LC_ALL、LC_MESSAGES、LANG に従う',
      en: 'Language. Default: from LC_ALL, LC_MESSAGES or LANG',
    },
    values: ['ja', 'en'],
  },
  {
    name: 'library',
    placeholder: { ja: 'フォルダー', en: 'DIR' },
    help: {
      ja: '取り込んだ資料（*.json）のフォルダー。収録済みの資料に加わる',
      en: 'Folder of imported documents (*.json), used in addition to the built-in ones',
    },
    offers: 'folder',
  },
  {
    name: 'use-imported',
    placeholder: null,
    help: {
      ja: '--library の資料を、収録済みの資料の代わりや、年度を省いた質問の答えにも使う',
      en: 'Let documents of --library take the place of shipped ones, and answer where no year is named',
    },
  },
  { name: 'json', placeholder: null, help: { ja: '結果をJSONで出す', en: 'Print the result as JSON' } },
  {
    name: 'help',
    short: 'h',
    placeholder: null,
    help: { ja: 'このヘルプを表示する', en: 'Print this help' },
  },
  {
    name: 'version',
    short: 'V',
    placeholder: null,
    help: { ja: 'バージョンを表示する', en: 'Print the version' },
  },
];
