import type { Page } from '../page/page.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { includesOne, wordsOf } from '../text/words.ts';

const SCHEME = /(委託|請負|交付金|補助金?|負担金|出資金?)(\((?:定額|\d{1,2}\/\d{1,2}|定率)[^()]{0,12}\))?/;
/** What each of them holds. */
const WAYS = ['委託', '請負', '交付金', '補助', '負担金', '出資'];
const ALONE = new RegExp(`^${SCHEME.source}$`);
const IN_BRACKETS = new RegExp(`\\((?:${SCHEME.source})\\)`, 'g');

/** The ways in which the money is paid, as the page prints them: 委託, 交付金, 補助（定額）. */
export function readFundingSchemes(page: Page): string[] {
  const found: string[] = [];
  for (const { folded } of page.lines) {
    if (!includesOne(folded, WAYS)) continue;
    const words = wordsOf(folded).filter((word) => ALONE.test(word));
    const bracketed = [...folded.matchAll(IN_BRACKETS)].map((match) => match[0].slice(1, -1));
    const said = /(?:機構|センター|法人|企業|団体)(?:\([^()]{1,20}\))?(?:等)?に(?:業務を)?委託し/.test(folded)
      ? ['委託']
      : [];
    found.push(...words, ...bracketed, ...said);
  }
  const printed = [...new Set(found)].map((scheme) => scheme.replace('(', '（').replace(')', '）'));
  return printed.filter(
    (scheme) => !printed.some((other) => other !== scheme && other.startsWith(`${scheme}（`)),
  );
}

const BODY =
  /(?:独立行政法人|国立研究開発法人|一般社団法人|一般財団法人|公益財団法人|\(独\)|\(国研\)) ?([^\s、。・()「」及び]{2,20}(?:機構|センター|研究所|協会|財団))(?: ?\(([A-Za-z/ ]{2,14})\))?/g;
/** What each of them holds. */
const BODIES = ['法人', '(独)', '(国研)', 'コーディネーションセンター'];
const CENTRE = /([A-Z][A-Za-z/]{2,12}コーディネーションセンター)(?: ?\(([A-Za-z/ ]{2,14})\))?/g;

/**
 * The bodies that receive or carry out, each once, with its abbreviation where the page prints one.
 */
export function readRecipients(page: Page): string[] {
  const found = new Map<string, string>();
  const text = page.lines.map(({ folded }) => folded.trim()).join('');
  if (!includesOne(text, BODIES)) return [];
  for (const match of [...text.matchAll(BODY), ...text.matchAll(CENTRE)]) {
    const key = comparable(match[1] ?? '');
    const before = found.get(key);
    const whole = cleanText(match[0]);
    const short = match[2];
    const name = short === undefined ? whole : `${whole.slice(0, whole.lastIndexOf('('))}（${short.trim()}）`;
    if (before === undefined || (!before.includes('（') && name.includes('（'))) found.set(key, name);
  }
  return [...found.values()];
}
