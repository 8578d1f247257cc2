import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '../fiscal-year/era.ts';
import type { Bilingual } from '../problem/problem.ts';

// Why a value of a document is refused, as a reader is told it.

export const NO_DOCUMENT: Bilingual = {
  ja: 'この製品の資料の形ではありません',
  en: 'it is not what a document has there',
};
export const NOT_WHOLE_YEN: Bilingual = { ja: '円の整数ではありません', en: 'not a whole number of yen' };
export const NOT_FINER: Bilingual = {
  ja: '丸めの単位が1円未満か、金額より大きくなっています',
  en: 'the rounding is less than a yen or more than the amount',
};
export const UNFIT_TEXT: Bilingual = {
  ja: 'ファイルに書けない文字（制御文字など）があります',
  en: 'it holds a character that no file can hold (a control character, say)',
};
export const NOT_ONE_LINE: Bilingual = {
  ja: '名前に改行やタブがあります',
  en: 'a name holds a line end or a tab',
};
export const TOO_LONG: Bilingual = {
  ja: '文字が多すぎて、セルに入りません（32,767文字まで）',
  en: 'the text is longer than a cell holds (32,767 characters)',
};
export const NO_YEAR: Bilingual = {
  ja: `${FIRST_FISCAL_YEAR}から${LAST_FISCAL_YEAR}までの年度ではありません`,
  en: `it is no fiscal year from ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR}`,
};
export const NO_ADDRESS: Bilingual = {
  ja: 'http:// か https:// で始まるアドレスではありません',
  en: 'it is no address that begins with http:// or https://',
};
export const NEWER: Bilingual = {
  ja: 'この製品より新しい版で作られました',
  en: 'it was made by a newer version of this product',
};

export const NOT_THE_DIGITS: Bilingual = {
  ja: '丸めの単位が、記載された桁と合いません',
  en: 'the rounding is not that of the printed digits',
};

/**
 * @param name what the number is of; @param text what is printed; @param other what does not fit to
 * it
 */
export const notAsPrinted = (name: string, text: string, other: string): Bilingual => ({
  ja: `「${name}」の数値${other}が、記載された文字「${text}」と合いません`,
  en: `the number of "${name}", ${other}, is not what its printed text says: "${text}"`,
});
export const notAsReferred = (name: string, text: string, other: string): Bilingual => ({
  ja: `「${name}」の数値「${text}」が、資料の数字の一覧の「${other}」と合いません`,
  en: `the number of "${name}", "${text}", is not the one in the document's account of figures: "${other}"`,
});
/** @param text a figure that is printed again; @param others what it restates */
export const notAsRestated = (text: string, others: string): Bilingual => ({
  ja: `再掲の「${text}」が、もとの数字「${others}」と合いません`,
  en: `"${text}", printed again, is not what it restates: "${others}"`,
});
/** @param text a figure of the account */
export const refersToNothing = (text: string): Bilingual => ({
  ja: `「${text}」が指す数字が、資料にありません`,
  en: `the document has no such figure as "${text}" is said to be`,
});
export const notInLine = (name: string, text: string): Bilingual => ({
  ja: `「${name}」の文字「${text}」が、その行にありません`,
  en: `the text of "${name}", "${text}", does not stand in its line`,
});
