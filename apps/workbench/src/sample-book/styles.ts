import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

const ink = '#1c2733';
const quietInk = '#5a6878';
const accent = '#1f4e79';
const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#dde3ea' } };

const base: IStyleData = { fs: 11, cl: { rgb: ink }, vt: VerticalAlign.MIDDLE, pd: { l: 8, r: 8 } };

export const title: IStyleData = { ...base, pd: { l: 2 }, fs: 18, bl: 1, cl: { rgb: accent } };
export const subtitle: IStyleData = { ...base, pd: { l: 2 }, cl: { rgb: quietInk } };
export const heading: IStyleData = { ...base, pd: { l: 2 }, fs: 13, bl: 1, cl: { rgb: accent } };
export const body: IStyleData = { ...base, bd: { b: line } };
export const quiet: IStyleData = { ...body, cl: { rgb: quietInk }, fs: 10 };
/** A heading of several lines. */
export const longHead: IStyleData = { tb: WrapStrategy.WRAP, fs: 9, vt: VerticalAlign.BOTTOM };
/** A name that may need a second line. */
export const named: IStyleData = { tb: WrapStrategy.WRAP };
export const statement: IStyleData = { ...body, fs: 10, tb: WrapStrategy.WRAP };
export const code: IStyleData = { ...body, cl: { rgb: '#0b5394' }, ff: 'Consolas' };
export const columnHead: IStyleData = {
  ...base,
  bl: 1,
  cl: { rgb: '#ffffff' },
  bg: { rgb: accent },
  ht: HorizontalAlign.CENTER,
};
export const note: IStyleData = {
  ...base,
  bg: { rgb: '#fff4e5' },
  cl: { rgb: '#6b3a00' },
  tb: WrapStrategy.WRAP,
  pd: { l: 10, r: 10 },
};
export const entry: IStyleData = {
  ...base,
  bg: { rgb: '#fffbe0' },
  bd: { t: edge(), b: edge(), l: edge(), r: edge() },
};
export const amount: IStyleData = { ht: HorizontalAlign.RIGHT, n: { pattern: '#,##0.0;-#,##0.0;0' } };
/** A bound, which rounding to a tenth would move: half of a printed tenth is 0.05. */
export const bound: IStyleData = { ht: HorizontalAlign.RIGHT, n: { pattern: '#,##0.00;-#,##0.00;0.00' } };
export const share: IStyleData = { ht: HorizontalAlign.RIGHT, n: { pattern: '0.0%' } };
export const count: IStyleData = { ht: HorizontalAlign.RIGHT, n: { pattern: '0' } };
export const total: IStyleData = { ...body, bl: 1, bg: { rgb: '#eef3f8' } };

function edge(): { s: BorderStyleTypes; cl: { rgb: string } } {
  return { s: BorderStyleTypes.THIN, cl: { rgb: '#d9b400' } };
}
