import { UNIT_NAMES, UNITS } from '../amount/unit.ts';
import { MEASURES } from '../measure/measures.ts';
import type { Bilingual } from '../problem/problem.ts';
import { TABLE_KINDS } from '../table/tables.ts';
import { CITATION_ITEMS } from './citation-item.ts';
import { FORMS } from './cyberbudget-change.ts';
import { TOPICS } from './cyberbudget-meta.ts';
import { DETAIL_ITEMS } from './detail-item.ts';
import { NAMES_KINDS } from './names-kind.ts';
import type { ChoiceId } from './parameter.ts';
import { ORDERS } from './program-order.ts';

/** A value that hosts offer while one types. */
export interface OfferedChoice {
  readonly name: Bilingual;
  readonly help?: Bilingual;
}

/** The lists that are the same for every document. */
export type FixedChoiceId = Exclude<ChoiceId, 'ministry' | 'strategyField' | 'program' | 'headings'>;

/** What may stand in a parameter, by its list: the one place that knows which list is which. */
export const FIXED_CHOICES: Readonly<Record<FixedChoiceId, readonly OfferedChoice[]>> = {
  measure: MEASURES,
  unit: UNITS.map((unit) => ({ name: UNIT_NAMES[unit] })),
  tableKind: TABLE_KINDS,
  citation: CITATION_ITEMS,
  namesKind: NAMES_KINDS,
  form: FORMS,
  topic: TOPICS,
  order: ORDERS,
  detail: DETAIL_ITEMS,
};
