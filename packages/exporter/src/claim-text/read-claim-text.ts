import { cellLines, claimLines, linesOfText, type TextLine } from '@cyberbudget/core/claim';
import { parseCsv } from 'hucre/csv';
import { docxBlocks } from './docx-blocks.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** The kinds of files whose claims are checked, by the ends of their names. */
export const CLAIM_FILES = ['txt', 'md', 'docx', 'xlsx', 'csv'] as const;

/**
 * The lines of a file in which claims are looked for: paragraphs of prose, and the rows of tables
 * as sentences. Lines count lines of text, paragraphs of a document of Word, rows of a sheet.
 * @param name the file's name, which says what it is; what begins as a zip archive is looked into
 * @throws Error where an archive is neither docx nor xlsx, or is damaged
 */
export async function readClaimText(name: string, bytes: Uint8Array): Promise<TextLine[]> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const blocks = docxBlocks(bytes);
    if (blocks !== null) return claimLines(blocks);
    return (await xlsxRows(bytes)).flatMap(cellLines);
  }
  const text = decoded(bytes);
  if (ending === 'csv')
    return cellLines(parseCsv(text).map((cells, at) => ({ line: at + 1, cells: cells.map(String) })));
  return claimLines(linesOfText(text));
}

/** UTF-8 and UTF-16 with their marks, UTF-8 without, else Shift_JIS. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
