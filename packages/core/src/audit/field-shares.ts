import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';
import { shareSum } from './share-sum.ts';

/** The shares of the strategy fields add up to 100%: 100.1% in FY2023, by rounding. */
export const fieldShares: Relation = {
  id: 'field-shares',
  title: { ja: '分野の構成比の和＝100%', en: 'Field shares add up to 100%' },
  help: {
    ja: '分野は全体を残らず分けたものなので、構成比を足すと100%になります。',
    en: 'The fields divide the whole, so their shares add up to 100%.',
  },
  check: ({ document: { strategyFields } }): Finding[] => {
    const shares = strategyFields.flatMap(({ share }) => (share === null ? [] : [share]));
    if (shares.length === 0) return [];
    const complete = shares.length === strategyFields.length;
    return [shareSum(fieldShares.id, { ja: '分野', en: 'fields' }, shares, complete)];
  },
};
