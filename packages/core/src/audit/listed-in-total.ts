import type { Finding } from './finding.ts';
import { withinPrinted } from './listed-within.ts';
import type { Relation } from './relation.ts';
import { WHOLE_NAME } from './subject-names.ts';

/**
 * The listed programs are examples from the whole: they add up to no more than the printed total.
 */
export const listedInTotal: Relation = {
  id: 'listed-in-total',
  title: { ja: '掲載計≦公表総額', en: 'Listed programs within the total' },
  help: {
    ja: '掲載された施策は全体からの例なので、足しても総額を超えません。',
    en: 'The listed programs are part of the whole, so they do not exceed it.',
  },
  check: ({ document: { total }, listed }): Finding[] =>
    listed.programs.length === 0
      ? []
      : [withinPrinted({ relation: listedInTotal.id, subject: 'total', name: WHOLE_NAME }, listed, total)],
};
