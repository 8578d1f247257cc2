import {
  type Answer,
  calculateQuery,
  DECIMALS,
  formatAmount,
  formatPercent,
  isAmount,
  type Language,
  type Query,
  type Unit,
} from '@cyberbudget/core';

/** In which words an English sentence names a unit; what it has no word for is said in millions. */
const ENGLISH: Readonly<Record<Unit, readonly [unit: Unit, word: string]>> = {
  円: ['円', ''],
  千円: ['千円', ' thousand'],
  百万円: ['百万円', ' million'],
  億円: ['百万円', ' million'],
  十億円: ['十億円', ' billion'],
  兆円: ['兆円', ' trillion'],
};

/** A number as it stands in a sentence: "33.9億円", "¥3,390 million", "10.4%", "4件". */
export function figureText(query: Query, unit: Unit, language: Language): Answer<string> {
  const found = calculateQuery(query);
  if (!found.ok) return found;
  return { ok: true, value: written(found.value, query, unit, language) };
}

function written(value: number, query: Query, unit: Unit, language: Language): string {
  if (!isAmount(query)) {
    if (query.measure.quantity === 'fraction') return formatPercent(value);
    return language === 'ja' ? `${value}件` : String(value);
  }
  const finer = query.measure.finer === true && unit !== '円' ? 1 : 0;
  if (language === 'ja') return `${formatAmount(value, unit, DECIMALS[unit] + finer)}${unit}`;
  const [said, word] = ENGLISH[unit];
  return `¥${formatAmount(value, said, DECIMALS[said] + finer)}${word}`;
}

/**
 * The language that something was inserted in, by its letters: a figure follows its text, not the
 * pane.
 */
export const languageOf = (text: string, otherwise: Language): Language =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'ja'
    : /[a-z¥]/i.test(text)
      ? 'en'
      : otherwise;
