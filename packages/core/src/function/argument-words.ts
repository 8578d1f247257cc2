import { findUnit, UNIT_SPELLINGS } from '../amount/find-unit.ts';
import { UNIT_NAMES, UNITS } from '../amount/unit.ts';
import type { Library } from '../library/library.ts';
import { CLOSING_LABELS, WHOLE } from '../measure/closing-label.ts';
import { MEASURES } from '../measure/measures.ts';
import type { Choice } from '../name/find-choice.ts';
import { TABLE_KINDS } from '../table/tables.ts';
import { CITATION_ITEMS } from './citation-item.ts';
import { TOPICS } from './cyberbudget-meta.ts';
import { NAMES_KINDS } from './names-kind.ts';
import { ORDERS } from './program-order.ts';

/** A spelling and the id of what it means. */
export type Word = readonly [spelling: string, id: string];

/** The words that the arguments of functions take, for a host that can only look them up. */
export interface ArgumentWords {
  /** What means the whole, and the closing rows of our tables by the key of `CLOSING_LABELS`. */
  readonly whole: readonly string[];
  readonly closing: readonly Word[];
  readonly ministry: readonly Word[];
  readonly strategyField: readonly Word[];
  readonly measure: readonly Word[];
  readonly unit: readonly Word[];
  readonly tableKind: readonly Word[];
  readonly order: readonly Word[];
  readonly citation: readonly Word[];
  readonly namesKind: readonly Word[];
  readonly topic: readonly Word[];
}

/**
 * Every spelling of every value of a list, and of the ministries and fields of a library's
 * documents.
 */
export const argumentWords = ({ documents }: Library): ArgumentWords => ({
  whole: WHOLE,
  closing: Object.entries(CLOSING_LABELS).flatMap(([id, { name, spellings }]) =>
    [name.ja, name.en, ...spellings].map((spelling): Word => [spelling, id]),
  ),
  ministry: documents.flatMap(({ ministries }) => [...ministries].map(([word, { id }]): Word => [word, id])),
  strategyField: documents.flatMap(({ strategyFields }) =>
    [...strategyFields].map(([word, { code }]): Word => [word, code]),
  ),
  measure: wordsOf(MEASURES),
  unit: UNITS.flatMap((unit) =>
    [unit, UNIT_NAMES[unit].en, ...UNIT_SPELLINGS[unit]]
      .filter((word) => findUnit.knows(word))
      .map((word): Word => [word, unit]),
  ),
  tableKind: wordsOf(TABLE_KINDS),
  order: wordsOf(ORDERS),
  citation: wordsOf(CITATION_ITEMS),
  namesKind: wordsOf(NAMES_KINDS),
  topic: wordsOf(TOPICS),
});

const wordsOf = (choices: readonly Choice[]): Word[] =>
  choices.flatMap(({ id, name, spellings }) =>
    [id, name.ja, name.en, ...(spellings ?? [])].map((word): Word => [word, id]),
  );
