import type { ImportProblem, SizeUnit } from './problem.ts';

type TooLarge = Extract<ImportProblem, { readonly code: 'too-large' }>;
type UnitNames = Readonly<Record<SizeUnit, string>>;

/** "2,400頁", "70.2 MB": a size that is too large, never rounded down to its limit. */
export const sizeText = ({ size, unit }: TooLarge, units: UnitNames): string =>
  `${unit === 'bytes' ? (Math.ceil((size / MEGABYTE) * 10) / 10).toFixed(1) : grouped(size)}${units[unit]}`;

export const limitText = ({ limit, unit }: TooLarge, units: UnitNames): string =>
  `${unit === 'bytes' ? limit / MEGABYTE : grouped(limit)}${units[unit]}`;

const MEGABYTE = 2 ** 20;

/** 2000000 as "2,000,000". */
export const grouped = (count: number): string => count.toLocaleString('en-US');
