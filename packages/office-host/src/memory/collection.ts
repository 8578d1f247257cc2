import type { Collection } from '../workbook/workbook.ts';
import type { Journal } from './journal.ts';

/** Records in memory, each change noted in the journal. */
export interface MemoryCollection<T extends { readonly id: string }> extends Collection<T> {
  list(): readonly T[];
  put(record: T): void;
  remove(id: string): void;
}

/** A collection that begins with the given records. */
export function createCollection<T extends { readonly id: string }>(
  journal: Pick<Journal, 'note'>,
  first: readonly T[] = [],
): MemoryCollection<T> {
  let records = first;
  const replace = (next: readonly T[]) => {
    const before = records;
    records = next;
    journal.note(() => {
      records = before;
    });
  };
  return {
    list: () => records,
    put(record) {
      const known = records.some(({ id }) => id === record.id);
      replace(known ? records.map((old) => (old.id === record.id ? record : old)) : [...records, record]);
    },
    remove(id) {
      replace(records.filter((record) => record.id !== id));
    },
  };
}
