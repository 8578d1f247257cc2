import type { Language } from '@cyberbudget/core';

/**
 * What is said of a workbook that calculates without the add-in, with ブック and not with the first
 * view.
 */
export const NAMES_WORDS = {
  ja: {
    heading: 'アドインなしで計算するブック',
    comma: '、',
    without:
      'このブックを使い続ける場合は、作業ウィンドウを閉じ、名前の関数で計算してください。この画面の検算、検索、コピーは使えます。「挿入」で「数式」を選ばないでください。',
    with: 'アドインで計算する場合は、新しいブックに表を挿入してください。名前の関数で書いた数式は、名前を消してもアドインの数式にはなりません。入力し直してください。',
    remove: (names: string) =>
      `このブックでアドインを使う場合は、「数式」タブの「名前の管理」で次の名前を削除し、Excelを開き直してください：${names}`,
  },
  en: {
    heading: 'A workbook that calculates without the add-in',
    comma: ', ',
    without:
      'To go on with this workbook, close this pane and let its names calculate. Checking, searching and copying here do no harm; do not insert “Formulas”.',
    with: 'To calculate with the add-in, insert tables into a new workbook. Formulas that use the names do not become formulas of the add-in when the names go: type them again.',
    remove: (names: string) =>
      `To use the add-in in this workbook, delete these names in Formulas, Name Manager, and restart Excel: ${names}`,
  },
} as const satisfies Readonly<Record<Language, object>>;
