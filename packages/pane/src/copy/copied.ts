import { element, htmlText, safeCell, textNode, toHtml, toTsv } from '@cyberbudget/core';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { Copied } from './copy-rich.ts';

/** A formula or a command: letter by letter, and nothing else. */
export const copiedCode = (code: string): Copied => ({ html: null, plain: code });

/** Lines of text, each a paragraph of its own, for papers and mail. */
export const copiedText = (...lines: readonly string[]): Copied => ({
  html: htmlText(lines.map((line) => element('p', {}, line))),
  plain: lines.join('\n'),
});

/**
 * A table as it is previewed, its numbers as values: with title, notes and source, or 公開用 with
 * nothing above and below.
 */
export function copiedTable(insertion: TableInsertion): Copied {
  const { table, form } = insertion;
  return form === 'publication'
    ? copiedCells(insertion)
    : { html: toHtml(table, insertion), plain: toTsv(table, insertion) };
}

function copiedCells(insertion: TableInsertion): Copied {
  // The publication form holds values alone.
  const rows = layoutInsertion(insertion).cells.map((cells) =>
    cells.map((cell) => (typeof cell === 'object' ? cell.formula : cell)),
  );
  const cells = (row: readonly (string | number)[], name: string) =>
    row.map((cell) =>
      element(name, typeof cell === 'number' ? {} : { style: "mso-number-format:'\\@'" }, [
        textNode(String(cell)),
      ]),
    );
  return {
    html: htmlText([
      element(
        'table',
        {},
        rows.map((row, at) => element('tr', {}, cells(row, at === 0 ? 'th' : 'td'))),
      ),
    ]),
    plain: rows.map((row) => row.map((cell) => String(safeCell(cell))).join('\t')).join('\n'),
  };
}
