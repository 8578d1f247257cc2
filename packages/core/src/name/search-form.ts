import { normalizeName } from './normalize.ts';

/**
 * 一 that was typed for ー: it stands between katakana (サイバ一セキュリティ), where no word has a
 * number.
 */
const ONE_FOR_LONG = /(?<=[\u30A1-\u30FA])一(?=[\u30A1-\u30FA])/g;

/** ひらがな, each of which has its カタカナ 0x60 further on. */
const HIRAGANA = /[\u3041-\u3096]/g;

/**
 * The form in which words are looked for in texts: as names are compared (width, case, radicals,
 * dashes, blanks), kana of either kind, and 一 for ー between katakana.
 */
export const searchForm = (text: string): string =>
  normalizeName(text)
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(ONE_FOR_LONG, 'ー');
