import type { Bilingual } from '@cyberbudget/core';

/** The sections of a manual page, in their order. */
export const TITLES = {
  name: { ja: '名前', en: 'NAME' },
  usage: { ja: '書式', en: 'USAGE' },
  about: { ja: '説明', en: 'DESCRIPTION' },
  commands: { ja: 'コマンド', en: 'COMMANDS' },
  operands: { ja: '引数', en: 'ARGUMENTS' },
  options: { ja: 'オプション', en: 'OPTIONS' },
  examples: { ja: '例', en: 'EXAMPLES' },
  status: { ja: '終了ステータス', en: 'EXIT STATUS' },
  environment: { ja: '環境変数', en: 'ENVIRONMENT' },
  functions: { ja: '関数', en: 'FUNCTIONS' },
} as const satisfies Record<string, Bilingual>;

/** What the exit statuses mean, for scripts. */
export const STATUS_LINES: readonly (readonly [string, Bilingual])[] = [
  ['0', { ja: '正常終了', en: 'Success' }],
  [
    '1',
    {
      ja: '値がない（#N/A、#VALUE!）、検算で新たな不整合、取込で要確認事項、ファイルの入出力エラー',
      en: 'No value (#N/A, #VALUE!), a new inconsistency (audit), something to review (import), a file that cannot be read or written',
    },
  ],
  ['2', { ja: 'コマンドの指定の誤り', en: 'Invalid command line' }],
];

/** The environment variables that the program reads. */
export const VARIABLE_LINES: readonly (readonly [string, Bilingual])[] = [
  [
    'CYBERBUDGET_LIBRARY',
    {
      ja: '--library を省略したときの資料のフォルダー',
      en: 'Folder of documents, where --library is not given',
    },
  ],
  [
    'LC_ALL, LC_MESSAGES, LANG',
    { ja: '言語。設定がなければ日本語', en: 'Language; Japanese if none is set' },
  ],
  ['NO_COLOR', { ja: '設定すると色を使わない', en: 'If set, disables color' }],
];
