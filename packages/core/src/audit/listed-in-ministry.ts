import { ministryName } from '../ministry/ministry-name.ts';
import type { Finding } from './finding.ts';
import { withinPrinted } from './listed-within.ts';
import type { Relation } from './relation.ts';

/**
 * A ministry's listed programs add up to no more than the amount printed for it, where a document
 * prints one.
 */
export const listedInMinistry: Relation = {
  id: 'listed-in-ministry',
  title: { ja: '府省庁の掲載計≦公表額', en: 'Listed programs within the ministry' },
  help: {
    ja: '掲載された施策は府省庁の予算の一部なので、足しても府省庁の公表額を超えません。',
    en: "The listed programs are part of a ministry's budget, so they do not exceed the amount printed for it.",
  },
  check: ({ document: { ministries }, byMinistry }): Finding[] =>
    ministries.flatMap((ministry) => {
      const listed = byMinistry.get(ministry.id);
      if (ministry.amount === undefined || listed === undefined) return [];
      const subject = `ministries/${ministry.id}`;
      const about = { relation: listedInMinistry.id, subject, name: ministryName(ministry) };
      return [withinPrinted(about, listed, ministry.amount)];
    }),
};
