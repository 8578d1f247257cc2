import { normalizeName } from '../name/normalize.ts';
import { MINISTRIES, type RegisteredMinistry } from './ministries.ts';

/** Every spelling by which a registered ministry is known, its name first: 総務省, 総務, MIC, its English name, its id. */
export const ministrySpellings = (ministry: RegisteredMinistry): string[] =>
  [
    ministry.name,
    ...ministry.aliases,
    ministry.english,
    ministry.abbreviation,
    ministry.id,
    ministry.name.replace(/[省庁]$/, ''),
  ].filter((spelling) => spelling !== '');

const BY_SPELLING: ReadonlyMap<string, RegisteredMinistry> = new Map(
  [...MINISTRIES]
    .reverse()
    .flatMap((ministry) =>
      ministrySpellings(ministry).map((spelling) => [normalizeName(spelling), ministry] as const),
    ),
);

const BY_ID: ReadonlyMap<string, RegisteredMinistry> = new Map(
  MINISTRIES.map((ministry) => [ministry.id, ministry]),
);

/** The registered ministry of that name, in any spelling; null where the register does not know it. */
export const registeredMinistry = (name: string): RegisteredMinistry | null =>
  BY_SPELLING.get(normalizeName(name)) ?? null;

/** The registered ministry of that id; null where there is none (a body known by its printed name only). */
export const ministryById = (id: string): RegisteredMinistry | null => BY_ID.get(id) ?? null;
