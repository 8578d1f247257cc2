import { bySpelling } from '../name/by-spelling.ts';
import { MINISTRIES, type RegisteredMinistry } from './ministries.ts';

/**
 * Every spelling by which a registered ministry is known, its name first: 総務省, 総務, MIC, its
 * English name, its id.
 */
export const ministrySpellings = (ministry: RegisteredMinistry): string[] =>
  [
    ministry.name,
    ...ministry.aliases,
    ministry.english,
    ministry.abbreviation,
    ministry.id,
    ministry.name.replace(/[省庁]$/, ''),
  ].filter((spelling) => spelling !== '');

const ministryBySpelling = bySpelling(() =>
  [...MINISTRIES]
    .reverse()
    .flatMap((ministry) => ministrySpellings(ministry).map((spelling) => [spelling, ministry] as const)),
);

/**
 * The registered ministry of that name, in any spelling; null where the register does not know it.
 */
export const registeredMinistry = (name: string): RegisteredMinistry | null =>
  ministryBySpelling(name) ?? null;

/**
 * The registered ministry of that id; null where there is none (a body known by its printed name
 * only).
 */
export const ministryById = (id: string): RegisteredMinistry | null =>
  MINISTRIES.find((ministry) => ministry.id === id) ?? null;
