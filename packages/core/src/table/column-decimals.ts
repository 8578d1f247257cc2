import { DECIMALS } from '../amount/format-amount.ts';
import type { Unit } from '../amount/unit.ts';
import type { Column } from './table.ts';

/** Decimals with which people read the amounts of a column in a unit; a yen has none. */
export const columnDecimals = ({ finer = false }: Pick<Column, 'finer'>, unit: Unit): number =>
  DECIMALS[unit] + (finer && unit !== '円' ? 1 : 0);
