import type { Finding } from './finding.ts';
import { withinPrinted } from './listed-within.ts';
import type { Relation } from './relation.ts';
import { fieldName } from './subject-names.ts';

/**
 * A field's listed programs are examples from it: they add up to no more than its printed total. A
 * document without fields implies nothing of the kind.
 */
export const listedInField: Relation = {
  id: 'listed-in-field',
  title: { ja: '分野の掲載計≦公表額', en: 'Listed programs within the field' },
  help: {
    ja: '掲載された施策は分野の一部なので、足しても分野の公表額を超えません。',
    en: "The listed programs are part of the field, so they do not exceed the field's total.",
  },
  check: ({ document: { strategyFields }, byField }): Finding[] =>
    [...(strategyFields.length === 0 ? [] : byField)].map(([code, listed]) => {
      const field = strategyFields.find((known) => known.code === code);
      const about = {
        relation: listedInField.id,
        subject: `strategyFields/${code}`,
        name: fieldName({ code }),
      };
      return withinPrinted(about, listed, field?.total ?? null);
    }),
};
