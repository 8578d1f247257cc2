import { OTHERS } from '../ministry/ministries.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';
import { shareSum } from './share-sum.ts';

/** The shares of the ministries, その他 among them, add up to 100%. */
export const ministryShares: Relation = {
  id: 'ministry-shares',
  title: { ja: '府省庁の構成比の和＝100%', en: 'Ministry shares add up to 100%' },
  help: {
    ja: '構成比のグラフは「その他」を含めて全体を分けたものなので、足すと100%になります。',
    en: 'The share chart divides the whole, Others included, so its shares add up to 100%.',
  },
  check: ({ document: { ministries } }): Finding[] => {
    const shares = ministries.flatMap(({ share }) => (share === null ? [] : [share]));
    if (shares.length === 0) return [];
    // A ministry without a share of its own is in その他; without その他 nothing says that the
    // shares are all.
    const complete = ministries.every(({ share }) => share !== null) || hasOthers(ministries);
    return [shareSum(ministryShares.id, { ja: '府省庁', en: 'ministries' }, shares, complete)];
  },
};

const hasOthers = (ministries: readonly { readonly id: string; readonly share: unknown }[]): boolean =>
  ministries.some(({ id, share }) => id === OTHERS && share !== null);
