import { importDecoded, importLines } from './import-text.ts';
import { withoutFurniture } from './page/furniture.ts';
import type { Line } from './page/line.ts';
import { linesOfPage } from './page/lines.ts';
import type { Sheet } from './page/piece.ts';
import { toRows } from './page/runs.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { isPrintout, printedText } from './printout/printed-text.ts';
import type { ImportBytesOptions, ImportResult } from './result/import-result.ts';

/**
 * Reads a budget document from a PDF: its pages are the document's, unless it is a printout of the
 * document's text.
 */
export async function importPdf(bytes: Uint8Array, options: ImportBytesOptions): Promise<ImportResult> {
  const pdf = await readPdf(bytes, options.cMapUrl);
  return pdf.ok ? importSheets(pdf.sheets, options) : { ok: false, problems: [pdf.problem] };
}

/** The same from its pages. */
export function importSheets(sheets: readonly Sheet[], options: ImportBytesOptions): ImportResult {
  const lines: Line[] = [];
  const pages = sheets.map(({ page, height, pieces }) => ({ page, height, rows: toRows(pieces) }));
  const printed = withoutFurniture(pages);
  if (isPrintout(printed)) return importDecoded(printedText(printed), options, 'pdf');
  for (const { page, rows } of printed) lines.push(...linesOfPage(page, rows, lines.length + 1));
  const images = sheets.filter(({ image }) => image).map(({ page }) => page);
  return importLines({ lines, pages: sheets.length, inferred: [], images }, options, 'pdf');
}
