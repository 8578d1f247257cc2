import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLineStyle, BorderSide, CellStyle, Color } from 'hucre';

const horizontal: Readonly<Record<number, 'left' | 'center' | 'right'>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const vertical: Readonly<Record<number, 'top' | 'center' | 'bottom'>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};
const lines: Readonly<Record<number, BorderLineStyle>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
};

/** The look of a cell of the grid, in an .xlsx file. */
export function toXlsxStyle(style: IStyleData | null): CellStyle {
  if (style === null) return {};
  return {
    font: {
      size: style.fs ?? 11,
      bold: style.bl === 1,
      italic: style.it === 1,
      underline: style.ul?.s === 1,
      strikethrough: style.st?.s === 1,
      ...(style.ff ? { name: style.ff } : {}),
      ...(style.cl?.rgb ? { color: colorOf(style.cl.rgb) } : {}),
    },
    alignment: {
      wrapText: style.tb === WrapStrategy.WRAP,
      ...(style.ht && horizontal[style.ht] ? { horizontal: horizontal[style.ht] } : {}),
      ...(style.vt && vertical[style.vt] ? { vertical: vertical[style.vt] } : {}),
    },
    ...(style.bg?.rgb
      ? {
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: colorOf(style.bg.rgb),
          },
        }
      : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
    ...(style.bd
      ? {
          border: {
            ...edge('top', style.bd.t),
            ...edge('bottom', style.bd.b),
            ...edge('left', style.bd.l),
            ...edge('right', style.bd.r),
          },
        }
      : {}),
  };
}

type Line = IBorderData['t'];

function edge(name: string, line: Line): Record<string, BorderSide> {
  const style = line ? lines[line.s] : undefined;
  if (!line || style === undefined) return {};
  return { [name]: { style, color: colorOf(line.cl.rgb ?? '#000000') } };
}

/** "#1f4e79", "#fff" or "rgb(31, 78, 121)" as 1F4E79. */
function colorOf(color: string): Color {
  const numbers = /^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})/u.exec(color);
  const hex =
    numbers === null
      ? color.replace('#', '')
      : numbers
          .slice(1)
          .map((number) => Number(number).toString(16).padStart(2, '0'))
          .join('');
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return { rgb: long.slice(0, 6).toUpperCase() };
}
