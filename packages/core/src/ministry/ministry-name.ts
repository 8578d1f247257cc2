import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';
import { ministryById } from './registered-ministry.ts';

/** A ministry as a document knows it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly printedNames?: readonly { readonly text: string }[];
}

/**
 * Offices under whose own name documents print what is theirs: a share of NISC is not one of all of
 * 内閣官房.
 */
const OFFICES: readonly (readonly [ministry: string, office: string])[] = [['cas', 'NISC']];

/**
 * What a ministry is called, with the office that is meant where the document prints its name:
 * 内閣官房（NISC）. A printed name stands in both languages where the register does not know it.
 */
export function ministryName({ id, name, printedNames = [] }: Named): Bilingual {
  const en = ministryById(id)?.english ?? name;
  const office = OFFICES.find(
    ([ministry, own]) =>
      ministry === id && printedNames.some(({ text }) => normalizeName(text) === normalizeName(own)),
  )?.[1];
  return office === undefined ? { ja: name, en } : { ja: `${name}（${office}）`, en: `${en} (${office})` };
}

/** A ministry without the office: what a formula names it by. */
export const plainMinistryName = ({ id, name }: Named): Bilingual => ministryName({ id, name });

/** What a sentence has room for. */
const SHORT = 15;

/**
 * A ministry's name for a sentence: in English its abbreviation where the name is long; either is
 * understood as an argument.
 */
export function shortMinistryName({ id, name }: Named): Bilingual {
  const registered = ministryById(id);
  if (registered === null) return { ja: name, en: name };
  const { english, abbreviation } = registered;
  return { ja: name, en: english.length <= SHORT || abbreviation === '' ? english : abbreviation };
}
