import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';
import { shareOfTotal } from './share-of-total.ts';
import { fieldName } from './subject-names.ts';

/** A field's printed share is its total out of the printed total. */
export const fieldShareOfTotal: Relation = {
  id: 'field-share-of-total',
  title: { ja: '分野の構成比＝公表額÷公表総額', en: 'Field share = its total / the total' },
  help: {
    ja: '分野の構成比は、その公表額を公表総額で割ったものです。',
    en: "A field's share is its total divided by the total of all.",
  },
  check: ({ document: { total, strategyFields } }): Finding[] =>
    strategyFields.flatMap((field) => {
      if (field.share === null) return [];
      const subject = `strategyFields/${field.code}`;
      const about = { relation: fieldShareOfTotal.id, subject, name: fieldName(field) };
      return [shareOfTotal(about, field.total, field.share, total)];
    }),
};
