/** The version of the product, as its packages carry it. */
export const VERSION = '0.2.0';

/**
 * The day of that version in CHANGELOG.md: what files name that must name a day, so that two runs
 * write the same bytes.
 */
export const VERSION_DAY = '2026-11-27';
