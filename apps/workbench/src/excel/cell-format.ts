import type { BorderLine, CellFormat } from '@cyberbudget/office-host';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const edges: Readonly<Record<string, keyof IBorderData>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Pixels between a cell's edge and what stands in it, and those of one level of indenting. */
const STANDARD_PADDING = 4;
const INDENT = 10;

/**
 * The look that Excel's properties describe, for the grid; a property that is not named stays as it
 * is.
 */
export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.fillColor !== undefined) style.bg = format.fillColor === '' ? null : { rgb: format.fillColor };
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.horizontalAlignment !== undefined) style.ht = horizontal[format.horizontalAlignment] ?? null;
  if (format.verticalAlignment !== undefined)
    style.vt = vertical[format.verticalAlignment] ?? VerticalAlign.BOTTOM;
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indentLevel !== undefined) style.pd = { l: STANDARD_PADDING + INDENT * format.indentLevel };
  if (format.borders !== undefined) style.bd = toBorders(format.borders);
  return style;
}

/** The grid's look as Excel's properties. */
export function toCellFormat(style: IStyleData | null): CellFormat {
  if (style === null) return {};
  return {
    ...(style.bg?.rgb ? { fillColor: style.bg.rgb } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...named('horizontalAlignment', horizontal, style.ht),
    ...named('verticalAlignment', vertical, style.vt),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...indentLevel(style.pd?.l ?? STANDARD_PADDING),
    ...(style.bd ? { borders: fromBorders(style.bd) } : {}),
  };
}

function indentLevel(left: number): Pick<CellFormat, 'indentLevel'> {
  const level = Math.round((left - STANDARD_PADDING) / INDENT);
  return level > 0 ? { indentLevel: level } : {};
}

function toBorders(borders: Readonly<Record<string, BorderLine>>): IBorderData {
  const drawn = Object.entries(borders).flatMap(([edge, { style, color, weight }]) => {
    const key = edges[edge];
    if (key === undefined) return [];
    const s = lines[style] ?? weights[weight] ?? BorderStyleTypes.THIN;
    return [[key, style === 'None' ? null : { s, cl: { rgb: color || '#000000' } }]];
  });
  return Object.fromEntries(drawn);
}

function fromBorders(borders: IBorderData): Record<string, BorderLine> {
  const drawn = Object.entries(edges).flatMap(([edge, key]): [string, BorderLine][] => {
    const line = borders[key];
    if (!line) return [];
    const style = keyOf(lines, line.s) ?? 'Continuous';
    return [[edge, { style, color: line.cl.rgb ?? '#000000', weight: keyOf(weights, line.s) ?? 'Thin' }]];
  });
  return Object.fromEntries(drawn);
}

function named<K extends string>(
  name: K,
  words: Readonly<Record<string, number>>,
  value: unknown,
): Partial<Record<K, string>> {
  const word = keyOf(words, value);
  return word === undefined ? {} : ({ [name]: word } as Record<K, string>);
}

function keyOf(words: Readonly<Record<string, unknown>>, value: unknown): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
