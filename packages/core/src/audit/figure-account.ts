import { accountOf } from './account-of.ts';
import type { Finding } from './finding.ts';
import { judged } from './judge.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/** How many unexplained figures a sentence quotes. */
const QUOTED = 5;

/** Every printed figure has one meaning in the account of the import; none is left unexplained. */
export const figureAccount: Relation = {
  id: 'figure-account',
  title: { ja: '記載された数値はすべて内容を特定できる', en: 'Every printed figure is explained' },
  help: {
    ja: '資料にある金額と割合は、どれも何の数値かが分かっています。',
    en: 'Every amount and percentage in the document has been identified.',
  },
  check: (index): Finding[] => {
    const figures = accountOf(index);
    if (figures.length === 0) return [];
    const unexplained = figures.filter(({ use }) => use === 'unexplained');
    const found = figures.length - unexplained.length;
    const quoted = unexplained.slice(0, QUOTED).map(({ text }) => text);
    const about = {
      relation: figureAccount.id,
      subject: 'figures',
      name: WHOLE_NAME,
      quantity: 'ordinal' as const,
      printed: '',
      statement: {
        ja: `記載された数値${figures.length}件のうち、${found}件の内容を特定しました。${quoted.length === 0 ? '' : `不明: ${quoted.join('、')}${unexplained.length > QUOTED ? 'など' : ''}。`}`,
        en: `Of ${figures.length} printed figures ${found} are explained.${quoted.length === 0 ? '' : ` Unexplained: ${quoted.join(', ')}${unexplained.length > QUOTED ? ' …' : ''}.`}`,
      },
      places: sourcePlaces(unexplained),
    };
    const comparison = { mustBe: 'equal' as const, expected: figures.length, found, allowed: 0 };
    return [judged(about, comparison, unexplained.length === 0 ? 'agrees' : 'undecidable')];
  },
};
