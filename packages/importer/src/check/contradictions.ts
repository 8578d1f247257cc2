import { type BudgetDocument, createLibrary, type Finding, RELATIONS } from '@cyberbudget/core';
import type { ImportNotice } from '../problem/problem.ts';

/**
 * What the import says where a relation of core's audit is contradicted: these guard the numbers
 * that were read.
 */
const SAID: Readonly<Record<string, (found: Finding, document: BudgetDocument) => ImportNotice | null>> = {
  'field-totals': ({ found, difference }, { total, strategyFields, ministries }) =>
    total === null || found === null || difference === null
      ? null
      : {
          code: 'fields-do-not-add-up',
          // A list of the main fields need not come to the whole; where shares are printed all of
          // it is.
          severity:
            difference < 0 && ![...strategyFields, ...ministries].some(({ share }) => share !== null)
              ? 'notice'
              : 'warning',
          sum: String(found),
          total: total.text,
          less: difference < 0,
        },
  'listed-in-field': ({ subject }, { strategyFields }) => {
    const field = strategyFields.find(({ code }) => subject === `strategyFields/${code}`);
    if (field === undefined) return null;
    const { line, page } = field.total;
    return { code: 'listed-exceed-field', severity: 'warning', strategyField: field.code, line, page };
  },
  'field-share-of-total': ({ subject }, { strategyFields }) => {
    const field = strategyFields.find(({ code }) => subject === `strategyFields/${code}`);
    if (field === undefined || field.share === null) return null;
    const { text, line, page } = field.share;
    return {
      code: 'share-contradicts-amount',
      severity: 'warning',
      strategyField: field.code,
      text,
      line,
      page,
    };
  },
};

/**
 * The contradictions of core's audit that say that something was misread; the audit itself goes
 * further.
 */
export function contradictions(document: BudgetDocument): ImportNotice[] {
  const [index] = createLibrary([document]).documents;
  if (index === undefined) return [];
  return RELATIONS.flatMap(({ id, check }) => {
    const say = SAID[id];
    if (say === undefined) return [];
    return check(index)
      .filter(({ verdict }) => verdict === 'contradicts')
      .flatMap((finding) => say(finding, document) ?? []);
  });
}
