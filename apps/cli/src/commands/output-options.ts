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

/** For those whose programs read no UTF-8. */
export const encodingOption: Option = {
  name: 'encoding',
  placeholder: { ja: '文字コード', en: 'ENCODING' },
  help: {
    ja: 'csv の文字コード。utf-8、cp932（Shift_JIS）。省略=utf-8',
    en: 'Encoding of csv: utf-8, cp932 (Shift_JIS). Default: utf-8',
  },
  values: ['utf-8', 'cp932'],
};
