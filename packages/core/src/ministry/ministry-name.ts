import type { Bilingual } from '../problem/problem.ts';
import { ministryById } from './registered-ministry.ts';

/** What a ministry is called; its printed name stands in both languages where the register does not know it. */
export const ministryName = ({ id, name }: { readonly id: string; readonly name: string }): Bilingual => ({
  ja: name,
  en: ministryById(id)?.english ?? name,
});
