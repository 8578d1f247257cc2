import type { ProgramFigures, StrategyField } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';

export const WHOLE_NAME: Bilingual = { ja: '全体', en: 'the whole' };

/** A strategy field as a finding names it: "分野(3)". */
export const fieldName = ({ code }: Pick<StrategyField, 'code'>): Bilingual => ({
  ja: `分野(${code})`,
  en: `field (${code})`,
});

/** A program as a finding names it: its printed title, which has no translation. */
export const programName = ({ title }: ProgramFigures): Bilingual => ({ ja: title, en: title });
