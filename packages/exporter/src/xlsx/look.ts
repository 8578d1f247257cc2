import type { Language } from '@cyberbudget/core';
import type { CellStyle, HeaderFooter, PageSetup } from 'hucre';

/**
 * The one font of a workbook, and the height of its line in points: the default of Excel in each
 * language.
 */
export const FONTS: Readonly<Record<Language, { readonly name: string; readonly line: number }>> = {
  ja: { name: '游ゴシック', line: 18.75 },
  en: { name: 'Calibri', line: 15 },
};

export const YEN_FORMAT = '#,##0';

const INK = '1F4E79';

/** Styles of cells in the font of a language. */
export interface Look {
  readonly plain: CellStyle;
  readonly bold: CellStyle;
  readonly title: CellStyle;
  readonly note: CellStyle;
  /** Headings: bold white on blue, wrapped. */
  readonly heading: CellStyle;
  /** Closing rows: bold, the first of them under a rule. */
  readonly closing: (first: boolean) => CellStyle;
  readonly line: number;
}

export function look(language: Language): Look {
  const { name, line } = FONTS[language];
  const font = { name, size: 11 };
  return {
    plain: { font },
    bold: { font: { ...font, bold: true } },
    title: { font: { ...font, size: 14, bold: true } },
    note: { font: { ...font, color: { rgb: '595959' } } },
    heading: {
      font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: INK } },
      alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
    },
    closing: (first) => ({
      font: { ...font, bold: true },
      ...(first ? { border: { top: { style: 'thin', color: { rgb: INK } } } } : {}),
    }),
    line,
  };
}

/** A4 across, as many pages down as it takes, and nothing cut off at the side. */
export const PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
};

/** The sheet's name and the page of so many. */
export const FOOTER: HeaderFooter = { oddFooter: '&L&A&R&P / &N' };
