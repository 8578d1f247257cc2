/** Why a figure is no budget figure, or what a restatement differs by. */
export type FigureReason =
  | 'rounded'
  | 'differs'
  | 'sum'
  | 'exceeds'
  | 'included'
  | 'duplicate'
  | 'change'
  | 'damage'
  | 'market'
  | 'of-whole'
  | 'outside'
  | 'ratio'
  | 'by-hand'
  | 'unreadable';

const TEXTS: Readonly<Record<FigureReason, { readonly ja: string; readonly en: string }>> = {
  rounded: { ja: '同じ金額をより粗い単位で示したもの', en: 'the same amount, printed in a coarser unit' },
  differs: { ja: '元の数値と一致しない', en: 'differs from the figure it restates' },
  sum: { ja: '頁にある施策の合計', en: 'the sum of the programs on the page' },
  exceeds: { ja: '施策の額を超えている', en: 'exceeds the amount of the program' },
  included: {
    ja: '施策がその内数である、より大きな額',
    en: 'a greater amount of which the program is a part',
  },
  duplicate: { ja: '同じ施策の重複', en: 'the same program printed twice' },
  change: { ja: '前年度等からの増減で、予算額ではない', en: 'a change against another year, not a budget' },
  damage: { ja: '被害等の額で、予算額ではない', en: 'an amount of damage, not a budget' },
  market: { ja: '市場規模・売上等の額で、予算額ではない', en: 'a market size or turnover, not a budget' },
  'of-whole': { ja: '全体又は分野に占める割合', en: 'its share of the whole, or of its field' },
  outside: {
    ja: '掲載された額に含まれない、別に計上された額',
    en: 'set aside in a note, and in none of the amounts listed',
  },
  ratio: { ja: '文中の割合で、予算の構成比ではない', en: 'a ratio in a sentence, not a share of the budget' },
  'by-hand': { ja: '手で、予算額でないとされた', en: 'no budget figure, by hand' },
  unreadable: { ja: '数値として読めない', en: 'its digits make no number' },
};

/** The reason as a sentence's predicate. */
export const figureReasonText = (reason: FigureReason, language: 'ja' | 'en'): string =>
  TEXTS[reason][language];
