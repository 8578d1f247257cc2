import { type Language, quotedSheet } from '@cyberbudget/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NamedRange, WriteSheet } from 'hucre';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { FONTS } from './look.ts';

/** A zip whose files say of their day nothing: the same content gives the same bytes. */
export const NO_DAY = new Date(1980, 0, 1);

/**
 * The bytes of a workbook in the one font of its language, of no day, and with the results that it
 * carries.
 * @param options titles, sheets and names; texts must be fit for XML
 */
export async function writeBook(
  options: Omit<WriteOptions, 'defaultFont'>,
  language: Language,
): Promise<Uint8Array> {
  const { name, line } = FONTS[language];
  const { sheets, namedRanges = [] } = options;
  const book: WriteOptions = {
    ...options,
    defaultFont: { name, size: 11 },
    namedRanges: [...namedRanges, ...sheets.flatMap(printNames)],
    sheets: sheets.map(withoutPrintNames),
  };
  const written = unzipSync(await writeXlsx(book));
  const parts = Object.entries(written).map(([path, bytes]) => [path, finished(path, bytes, name, line)]);
  return zipSync(Object.fromEntries(parts), { mtime: NO_DAY });
}

/**
 * What is printed, and which rows on every page. The library leaves a sheet's name without the
 * quotes that a blank or × wants.
 */
const printNames = ({ name, pageSetup }: WriteSheet): NamedRange[] => {
  const { printArea, printTitlesRow } = pageSetup ?? {};
  const named = (kind: string, range: string | undefined): NamedRange[] =>
    range === undefined
      ? []
      : [{ name: `_xlnm.${kind}`, range: `${quotedSheet(name)}!${range}`, scope: name }];
  return [...named('Print_Area', printArea), ...named('Print_Titles', printTitlesRow)];
};

function withoutPrintNames({ pageSetup, ...sheet }: WriteSheet): WriteSheet {
  if (pageSetup === undefined) return sheet;
  const { printArea: _area, printTitlesRow: _titles, ...rest } = pageSetup;
  return { ...sheet, pageSetup: rest };
}

function finished(path: string, bytes: Uint8Array, font: string, line: number): Uint8Array {
  const rule = RULES.find(([part]) => part.test(path));
  return rule === undefined ? bytes : strToU8(rule[1](strFromU8(bytes), font, line));
}

/** What the library does not let be said. */
const RULES: readonly (readonly [
  part: RegExp,
  finish: (xml: string, font: string, line: number) => string,
])[] = [
  // The results are right and shown as they are: nothing is to be saved again on closing, and
  // nothing waits for a calculation.
  [/^xl\/workbook\.xml$/, (xml) => xml.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>')],
  [/^xl\/styles\.xml$/, (xml) => xml.replace(/<font>.*?<\/font>/g, inSchemaOrder)],
  [/^docProps\/core\.xml$/, (xml) => xml.replace(/<dcterms:modified.*?<\/dcterms:modified>/, '')],
  [/^docProps\/app\.xml$/, (xml) => xml.replace('<Application>hucre<', '<Application>cyberbudget<')],
  // Charts and headings are written in the fonts of the theme.
  [/^xl\/theme\//, (xml, font) => xml.replace(/(<a:(?:latin|ea) typeface=")[^"]*"/g, `$1${font}"`)],
  [
    /^xl\/worksheets\/[^/]*\.xml$/,
    (xml, _, line) => withErrors(xml).replace(/defaultRowHeight="[^"]*"/, `defaultRowHeight="${line}"`),
  ],
];

/**
 * What a font is made of, in the order of the schema; elsewhere Office offers to repair the file.
 */
const FONT_PARTS = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function inSchemaOrder(font: string): string {
  const parts = font.match(/<\w+[^>]*\/>/g) ?? [];
  const rank = (part: string): number => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');
  return `<font>${parts.sort((one, other) => rank(one) - rank(other)).join('')}</font>`;
}

/** A formula's result that is an error, which the library writes as a text. */
const withErrors = (xml: string): string =>
  xml.replace(
    / t="str"([^>]*>)(<f[^>]*>[^<]*<\/f><v>#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NULL!|NUM!)<)/g,
    ' t="e"$1$2',
  );
