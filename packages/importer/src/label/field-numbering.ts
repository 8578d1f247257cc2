import { type EnumeratorForm, enumeratorOf } from '../text/enumerator.ts';

/** The code that a line begins with, and how long it is as printed. */
export interface FieldCode {
  /** Null where the number counts entries and no fields. */
  readonly code: string | null;
  readonly length: number;
}

/** Reads the number of a field at the beginning of a folded line; null where it has none. */
export type Numbering = (folded: string) => FieldCode | null;

const numbered =
  (form: EnumeratorForm): Numbering =>
  (folded) => {
    const found = enumeratorOf(folded);
    if (found?.form !== form || found.value < 1) return null;
    const isAlone = found.length === folded.length;
    return isAlone && form !== 'circled' ? null : { code: String(found.value), length: found.length };
  };

/** (1)name: the deck's own way, also in legends without an amount. */
export const IN_BRACKETS: Numbering = numbered('brackets');

/** All ways, the likeliest first; those but the first head a field only where an amount follows. */
export const numberings: readonly Numbering[] = [
  IN_BRACKETS,
  ...(['roman', 'point', 'circled', 'ordinal', 'bare'] as const).map(numbered),
];

/** One way of numbering fields, or none, where others count the entries below them. */
export const besideEntries =
  (fields: Numbering | null, entries: readonly Numbering[]): Numbering =>
  (folded) => {
    const found = fields?.(folded) ?? null;
    if (found !== null) return found;
    const length = entries.flatMap((numbering) => numbering(folded)?.length ?? [])[0];
    return length === undefined ? null : { code: null, length };
  };
