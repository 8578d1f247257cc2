import type { Bilingual } from '../problem/problem.ts';

/** The units in which amounts are printed and shown, from small to large. */
export const UNITS = ['円', '千円', '百万円', '億円', '十億円', '兆円'] as const;
export type Unit = (typeof UNITS)[number];

/** How many yen one of the unit is. */
export const FACTORS: Readonly<Record<Unit, number>> = {
  円: 1,
  千円: 1_000,
  百万円: 1_000_000,
  億円: 100_000_000,
  十億円: 1_000_000_000,
  兆円: 1_000_000_000_000,
};

/** What each unit is called, as an argument and in a table. */
export const UNIT_NAMES: Readonly<Record<Unit, Bilingual>> = {
  円: { ja: '円', en: 'yen' },
  千円: { ja: '千円', en: 'thousand yen' },
  百万円: { ja: '百万円', en: 'million yen' },
  億円: { ja: '億円', en: '100 million yen' },
  十億円: { ja: '十億円', en: 'billion yen' },
  兆円: { ja: '兆円', en: 'trillion yen' },
};
