/** The units in which amounts are printed and shown, from small to large. */
export const UNITS = ['円', '千円', '百万円', '億円', '兆円'] as const;
export type Unit = (typeof UNITS)[number];

/** How many yen one of the unit is. */
export const FACTORS: Readonly<Record<Unit, number>> = {
  円: 1,
  千円: 1_000,
  百万円: 1_000_000,
  億円: 100_000_000,
  兆円: 1_000_000_000_000,
};

/** The unit's name in English, as tables print it. */
export const ENGLISH_UNITS: Readonly<Record<Unit, string>> = {
  円: 'yen',
  千円: 'thousand yen',
  百万円: 'million yen',
  億円: '100 million yen',
  兆円: 'trillion yen',
};
