import type { Bilingual } from '../problem/problem.ts';
import { englishStrategyField } from './english-names.ts';

/** A strategy field with its code: "(3)国際社会の平和・安定…". */
export const strategyFieldName = ({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): Bilingual => ({
  ja: `(${code})${name}`,
  en: `(${code}) ${englishStrategyField(name) ?? name}`,
});
