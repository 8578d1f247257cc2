import { normalizeName } from '../name/normalize.ts';

/**
 * English names of strategy fields, by the Japanese name they begin with. Source: the English
 * edition of the Cybersecurity Strategy of September 2021 (chapter 4), whose fields the documents
 * follow; the last two are plain translations.
 */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['経済社会の活力の向上及び持続的発展', 'Enhancing Socio-Economic Vitality and Sustainable Development'],
  [
    '国民が安全で安心して暮らせる',
    'Realizing a Digital Society Where the People Can Live with a Sense of Safety and Security',
  ],
  [
    '国際社会の平和・安定及び我が国の安全保障',
    "Contributing to the Peace and Stability of the International Community and Japan's National Security",
  ],
  ['横断的施策', 'Cross-Cutting Approaches'],
  ['推進体制', 'Promotion Structure'],
  ['その他', 'Others'],
];

/**
 * The English name of a strategy field; null where the field is of another strategy than those
 * known here.
 */
export function englishStrategyField(name: string): string | null {
  const key = normalizeName(name);
  return ENGLISH.find(([japanese]) => key.startsWith(normalizeName(japanese)))?.[1] ?? null;
}
