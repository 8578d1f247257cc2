import type { Option } from '../command/command.ts';

/** Where a command writes. */
export const outputOption: Option = {
  name: 'output',
  short: 'o',
  placeholder: { ja: 'ファイル', en: 'OUT' },
  help: { ja: '書き出す先。- は標準出力', en: 'Where to write; - is standard output' },
  offers: 'file',
};

export const forceOption: Option = {
  name: 'force',
  placeholder: null,
  help: { ja: '既存のファイルを上書きする', en: 'Overwrite what exists' },
};
