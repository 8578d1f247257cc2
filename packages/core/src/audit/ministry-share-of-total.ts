import { ministryName } from '../ministry/ministry-name.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';
import { shareOfTotal } from './share-of-total.ts';

/**
 * A ministry's printed share is its printed amount out of the printed total, where a document
 * prints both.
 */
export const ministryShareOfTotal: Relation = {
  id: 'ministry-share-of-total',
  title: { ja: '府省庁の構成比＝公表額÷公表総額', en: 'Ministry share = its amount / the total' },
  help: {
    ja: '府省庁の構成比は、その公表額を公表総額で割ったものです。',
    en: "A ministry's share is its printed amount divided by the total of all.",
  },
  check: ({ document: { total, ministries } }): Finding[] =>
    ministries.flatMap((ministry) => {
      if (ministry.share === null || ministry.amount === undefined) return [];
      const subject = `ministries/${ministry.id}`;
      const about = { relation: ministryShareOfTotal.id, subject, name: ministryName(ministry) };
      return [shareOfTotal(about, ministry.amount, ministry.share, total)];
    }),
};
