import type { MinistryEntry, StrategyField } from '../document/document.ts';
import { ministryById } from '../ministry/registered-ministry.ts';
import type { Bilingual } from '../problem/problem.ts';
import { englishStrategyField } from '../strategy-field/english-names.ts';

/** A ministry's name for a table; its printed name stands in both languages where the register does not know it. */
export const ministryName = ({ id, name }: MinistryEntry): Bilingual => ({
  ja: name,
  en: ministryById(id)?.english ?? name,
});

/** A strategy field with its code: "(3)国際社会の平和・安定…". */
export const strategyFieldName = ({ code, name }: StrategyField): Bilingual => ({
  ja: `(${code})${name}`,
  en: `(${code}) ${englishStrategyField(name) ?? name}`,
});
