import { fileText } from '../name/unprinted.ts';
import type { Table } from '../table/table.ts';
import { sourceLine, tableCells } from '../table/table-cells.ts';
import { displayCells } from './display-cells.ts';
import { safeCell } from './to-csv.ts';
import type { FormatOptions } from './to-text.ts';
import { element, textNode, type XmlNode } from './xml.ts';

const CELL = 'border:1px solid #a9b4c2;padding:2px 6px;vertical-align:top';
const HEADING = `${CELL};background:#1f4e79;color:#ffffff;font-weight:bold;text-align:center`;

/**
 * Excel takes a text for a number or a date where nothing forbids it; other programs pass this
 * over.
 */
const AS_TEXT = "mso-number-format:'\\@'";

/**
 * A table to paste into papers, slides and mail: every look in its cell, because no program that
 * takes a paste reads style sheets; headings that repeat on the next page; closing rows bold; notes
 * and the line of source and unit below.
 */
export function toHtml(table: Table, { unit, language }: FormatOptions): string {
  const [titles = [], ...rows] = displayCells(table, unit, language);
  const body = rows.map((texts, down) => {
    const bold = table.rows[down]?.kind === 'body' ? '' : ';font-weight:bold';
    return element(
      'tr',
      {},
      texts.map((text, across) => {
        const isText = table.columns[across]?.kind === 'text';
        const look = isText ? AS_TEXT : 'text-align:right;white-space:nowrap';
        return element('td', { style: `${CELL};${look}${bold}` }, text);
      }),
    );
  });
  const notes = [...table.notes.map((note) => note[language]), sourceLine(table, unit, language)];
  return htmlText([
    // Without a width LibreOffice breaks numbers over two lines.
    element('table', { width: '100%', style: 'border-collapse:collapse;font-size:10pt' }, [
      element('caption', { style: 'text-align:left;font-weight:bold' }, table.title[language]),
      element('thead', {}, [
        element(
          'tr',
          {},
          titles.map((title) => element('th', { scope: 'col', style: HEADING }, title)),
        ),
      ]),
      element('tbody', {}, body),
    ]),
    ...notes.map((note) =>
      element('p', { style: 'font-size:9pt;color:#595959;margin:4px 0' }, [textNode(note)]),
    ),
  ]);
}

/** Elements as a text of HTML, which knows no cell that closes itself. */
export const htmlText = (nodes: readonly XmlNode[]): string =>
  `${nodes.join('\n').replace(/<(t[dhr]|thead|tbody|p|caption)((?: [^<>]*)?)\/>/g, '<$1$2></$1>')}\n`;

/**
 * The same for programs that take plain text: cells between tabs, full precision, and the line of
 * source last.
 */
export function toTsv(table: Table, { unit, language }: FormatOptions): string {
  const rows = tableCells(table, { unit, language, headings: 1 }).map((row) =>
    row.map((cell) => String(safeCell(cell)).replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return fileText(`${[...rows, '', sourceLine(table, unit, language)].join('\n')}\n`);
}
