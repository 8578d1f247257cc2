import type { Finding } from './finding.ts';
import { judged } from './judge.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { WHOLE_NAME } from './subject-names.ts';

/** Every listed program has the mark of its detail page; 26 of 26 in FY2023. */
export const markCoverage: Relation = {
  id: 'mark-coverage',
  title: { ja: '掲載された施策には説明頁がある', en: 'Every listed program has a detail page' },
  help: {
    ja: '一覧の施策には、番号の付いた説明頁が一つずつあります。',
    en: 'Every program of the summary has a numbered detail page.',
  },
  check: ({ document: { programs } }): Finding[] => {
    // A document without any detail page (a list alone) implies nothing of the kind.
    if (programs.every(({ mark, detail }) => mark === null && detail === null)) return [];
    const without = programs.filter(({ mark }) => mark === null);
    const found = programs.length - without.length;
    const titles = without.slice(0, 3).map(({ title }) => title);
    const more = without.length - titles.length;
    const ja = `${titles.map((title) => `「${title}」`).join('')}${more > 0 ? `ほか${more}件` : ''}`;
    const en = `${titles.map((title) => `"${title}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const about = {
      relation: markCoverage.id,
      subject: 'programs',
      name: WHOLE_NAME,
      quantity: 'ordinal' as const,
      printed: '',
      statement: {
        ja: `掲載された${programs.length}施策のうち${found}施策に説明頁の番号があります。${without.length === 0 ? '' : `ないもの: ${ja}。`}`,
        en: `${found} of the ${programs.length} listed programs have the mark of a detail page.${without.length === 0 ? '' : ` Without one: ${en}.`}`,
      },
      places: sourcePlaces(without.map(({ amount }) => amount)),
    };
    const comparison = { mustBe: 'equal' as const, expected: programs.length, found, allowed: 0 };
    return [judged(about, comparison, without.length === 0 ? 'agrees' : 'undecidable')];
  },
};
