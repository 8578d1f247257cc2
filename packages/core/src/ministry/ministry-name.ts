import type { Bilingual } from '../problem/problem.ts';
import { ministryById } from './registered-ministry.ts';

/** What a ministry is called; its printed name stands in both languages where the register does not know it. */
export const ministryName = ({ id, name }: { readonly id: string; readonly name: string }): Bilingual => ({
  ja: name,
  en: ministryById(id)?.english ?? name,
});

/** What a sentence has room for. */
const SHORT = 15;

/** A ministry's name for a sentence: in English its abbreviation where the name is long; either is understood as an argument. */
export function shortMinistryName({ id, name }: { readonly id: string; readonly name: string }): Bilingual {
  const registered = ministryById(id);
  if (registered === null) return { ja: name, en: name };
  const { english, abbreviation } = registered;
  return { ja: name, en: english.length <= SHORT || abbreviation === '' ? english : abbreviation };
}
