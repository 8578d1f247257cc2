import { formatAmount, type Language, type Yen } from '@cyberbudget/core';

/** An amount as people read it in their language: "33.9億円", "¥3,390 million". */
export const amountText = (amountYen: Yen, language: Language): string =>
  language === 'ja'
    ? `${formatAmount(amountYen, '億円')}億円`
    : `¥${formatAmount(amountYen, '百万円')} million`;
