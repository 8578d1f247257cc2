import type { TextLine } from './sentences.ts';

/** A row of a table and the line or row on which it stands. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const UNIT =
  /[(（]?(?:単位)?[:：]?\s*(兆円|億円|百万円|千円|円|％|%|100 million yen|billion yen|million yen|trillion yen|yen)[)）]?/i;
const NUMBER = /^[△▲-]?[¥]?\d[\d,]*(?:\.\d+)?$/;
const hasDigits = (cell: string): boolean => /\d/.test(cell.normalize('NFKC'));

/**
 * The rows of a table as sentences: each number with its row's name, its column's heading and the
 * unit of the heading or of the table. A cell that says its unit itself, and a cell of prose,
 * stands as it is.
 */
export function rowSentences(rows: readonly TableLine[]): TextLine[] {
  let unit: string | null = null;
  let headings: readonly string[] = [];
  return rows.flatMap(({ line, cells }): TextLine[] => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const numbers = filled.filter((cell) => NUMBER.test(plain(cell)));
    if (filled.length === 0) return [];
    const said = filled.length === 1 ? UNIT.exec(filled[0] ?? '') : null;
    if (
      said !== null &&
      numbers.length === 0 &&
      !/[。．]/.test(filled[0] ?? '') &&
      /単位|unit/i.test(filled[0] ?? '')
    ) {
      unit = said[1] ?? null;
      return [];
    }
    if (filled.length > 1 && !filled.some(hasFigure)) {
      headings = cells;
      return [];
    }
    const names = cells.filter((cell) => cell.trim() !== '' && !NUMBER.test(plain(cell)) && !hasDigits(cell));
    const label = names.length > 0 ? names.join('の') : (cells[0] ?? '');
    const sentences = cells.flatMap((cell, at): TextLine[] => {
      if (cell.trim() === '') return [];
      if (!NUMBER.test(plain(cell)))
        return hasFigure(cell)
          ? [
              {
                line,
                text: isProse(cell) || filled.length === 1 ? cell : labelled(label, headings[at], cell),
              },
            ]
          : [];
      const heading = headings[at] ?? '';
      const own = UNIT.exec(heading)?.[1] ?? unit;
      const isYear = /^(?:19|20)\d\d$/.test(plain(cell)) && /年度|年|year/i.test(heading);
      if (own === null || isYear) return shareOrCount(line, label, heading, cell);
      return [
        {
          line,
          text: labelled(label, heading.replace(UNIT, ''), `${plain(cell)}${own === '％' ? '%' : own}`),
        },
      ];
    });
    return sentences;
  });
}

const plain = (cell: string): string => cell.normalize('NFKC').trim().replaceAll('−', '-');
const hasFigure = (cell: string): boolean =>
  NUMBER.test(plain(cell)) ||
  /\d[\d,.]*\s*(?:兆|億|百万|千円|円|%|％|billion|million|yen)/i.test(plain(cell));

/** A sentence says itself what it is about. */
const isProse = (cell: string): boolean => /[。．]|\.(?:\s|$)/.test(cell);

/**
 * A number without a unit says something only where its column says that it is a share or a count.
 */
function shareOrCount(line: number, label: string, heading: string, cell: string): TextLine[] {
  if (/構成比|割合|シェア|share/i.test(heading) && Number(plain(cell)) < 1)
    return [{ line, text: `${label}の構成比は${plain(cell)}` }];
  if (/件数|施策数|count|programs/i.test(heading))
    return [{ line, text: `${label}の掲載施策は${plain(cell)}件` }];
  return [];
}

const labelled = (label: string, heading: string | undefined, value: string): string => {
  const title = (heading ?? '').trim();
  const isLatin = !/[\u3040-\u9fff]/.test(`${label}${title}`);
  if (isLatin) return `${label}${title === '' ? '' : ` ${title}`}: ${value}`;
  return `${label}${title === '' || label.includes(title) ? '' : `の${title}`}は${value}`;
};

/** The cells of a sheet for `checkClaims`: none of their sentences goes on in the next. */
export const cellLines = (rows: readonly TableLine[]): TextLine[] =>
  rowSentences(rows).flatMap((one) => [one, { line: one.line, text: '' }]);

/** The cells of a row of Markdown or of tab-separated text; null for a line that is no row. */
export function cellsOfLine(text: string): string[] | null {
  if (/^\s*\|.*\|\s*$/.test(text))
    return text
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.replace(/\*\*|`/g, '').trim());
  return text.includes('\t') ? text.split('\t').map((cell) => cell.trim()) : null;
}

/** The lines of a text with rows of tables in it as sentences, for `checkClaims`. */
export function claimLines(lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = [];
  let rows: TableLine[] = [];
  const close = (): void => {
    found.push(...cellLines(rows));
    rows = [];
  };
  for (const one of lines) {
    const cells = cellsOfLine(one.text);
    if (cells === null) {
      close();
      found.push(one);
    } else if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) rows.push({ line: one.line, cells });
  }
  close();
  return found;
}
