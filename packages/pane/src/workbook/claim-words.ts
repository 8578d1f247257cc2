import type { Language } from '@cyberbudget/core';

/** The texts of checking what a paper says, which come with ブック and not with the first view. */
export const CLAIM_WORDS = {
  ja: {
    heading: '文中の数値を確認',
    intro:
      '文章や表にある予算の金額、割合、件数、順位を資料と照らし合わせ、資料の数値、出典、数式を示します。文章が外部へ送られることはありません。',
    selection: '選択中のセルを確認',
    label: '文章を貼り付けて確認',
    text: '文章を確認',
    results: '確認の結果',
    line: (line: number) => `${line}行目`,
    row: (row: number) => `${row}行`,
    quoted: (stated: string) => `「${stated}」`,
    copy: '出典と数式をコピー',
    empty: '確認する文字がありません。文章の入ったセルを選択するか、文章を貼り付けてください。',
    tooLong: (most: string) => `長すぎて確認できません。一度に確認できるのは${most}字までです。`,
  },
  en: {
    heading: 'Check the figures of a text',
    intro:
      'Holds the amounts, shares, numbers of programs and ranks that a text or table states about the budget against the documents, with figure, citation and formula. The text does not leave this computer.',
    selection: 'Check the selected cells',
    label: 'Paste a text to check',
    text: 'Check the text',
    results: 'Results',
    line: (line: number) => `line ${line}`,
    row: (row: number) => `row ${row}`,
    quoted: (stated: string) => `“${stated}”`,
    copy: 'Copy citation and formula',
    empty: 'There is nothing to check. Select cells with text, or paste a text.',
    tooLong: (most: string) => `Too long to check: at most ${most} characters at a time.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
