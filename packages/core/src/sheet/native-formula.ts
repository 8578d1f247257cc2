import { FACTORS, type Unit } from '../amount/unit.ts';
import type { FigureSums, SummedKind } from '../measure/figure-sums.ts';
import type { Subject } from '../measure/subject.ts';
import { normalizeName } from '../name/normalize.ts';
import { isAmount, type Query } from '../query/query.ts';
import { argumentText } from '../query/write-formula.ts';
import { columnLetters } from './address.ts';
import type { FigureRecord } from './figure-record.ts';
import type { FigureSheet } from './figure-sheet.ts';

/** What the formula is written for. */
export interface NativeTerms {
  readonly figures: FigureSheet;
  readonly unit: Unit;
  /**
   * A reference to a cell that holds the text of a condition, so that a row can be copied down;
   * null where there is none.
   */
  readonly reference?: (text: string | number) => string | null;
}

/**
 * The formula that works a number out from a sheet of figures with the functions that every
 * spreadsheet has.
 * @returns null where the sheet holds no figure of the document that is asked; where a name means
 * more to SUMIFS than itself: it holds a wildcard, begins with an operator, is too long, or another
 * name differs from it in width or case only; or where no formula of a spreadsheet gives the number
 */
export function nativeFormula(query: Query, { figures, unit, reference }: NativeTerms): string | null {
  const sums = sumsOver(figures, query.index.document.id, reference ?? (() => null));
  const expression = query.measure.formula(query, sums.writer);
  if (expression === null || !sums.exact()) return null;
  const factor = FACTORS[unit];
  if (!isAmount(query) || factor === 1) return `=${expression}`;
  return `=${isTerm(expression) ? expression : `(${expression})`}/${factor}`;
}

/** Whether an expression is one call or one reference, which can be divided as it is. */
const isTerm = (expression: string): boolean =>
  /^(?:\w+\([^()]*\)|[^()*/+-]+)$/.test(expression.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, 'x'));

/** A sheet's name as a reference writes it: 'データ_2023年度政府案'. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

type Key = keyof FigureRecord;

/** A condition: the column, and the code that the figures looked for have there. */
type Condition = readonly [column: Key, code: Key, wanted: string | null];

function sumsOver(
  figures: FigureSheet,
  document: string,
  reference: (text: string | number) => string | null,
): { readonly writer: FigureSums; readonly exact: () => boolean } {
  const { name, columns, records, columnReference } = figures;
  let exact = records.some((record) => record.document === document);
  const letter = (key: Key): string => `$${columnLetters(columns.findIndex((column) => column.key === key))}`;
  const range = (key: Key): string =>
    columnReference?.(key) ?? `${quotedSheet(name)}!${letter(key)}$2:${letter(key)}$${records.length + 1}`;
  const several = records.some((record) => record.document !== document);

  const criterion = ([key, code, wanted]: Condition): string => {
    const cell = columns.find((column) => column.key === key)?.cell;
    const meant = records.find((record) => record[code] === wanted);
    const text = meant === undefined ? null : (cell?.(meant) ?? null);
    if (text === null) return '""';
    exact &&= isExact(text) && codesUnder(figures, key, code).get(normalizeName(String(text)))?.size === 1;
    return reference(text) ?? argumentText(text);
  };
  const conditions = (kind: SummedKind, { ministry, strategyField, program }: Subject): string => {
    const all: Condition[] = [
      ...(several ? [['document', 'document', document] as const] : []),
      ['kind', 'kind', kind],
      // A table may be sorted: a program is its number there, and not a row.
      ...(program === undefined || columnReference === undefined
        ? []
        : [['programCode', 'programCode', program.id] as const]),
      ...(ministry === null ? [] : [['ministry', 'ministryCode', ministry.id] as const]),
      ...(strategyField === null ? [] : [['field', 'fieldCode', strategyField.code] as const]),
    ];
    return all.map((condition) => `${range(condition[0])},${criterion(condition)}`).join(',');
  };
  const rowOf = (program: string): number =>
    records.findIndex(({ kind, programCode }) => kind === 'program' && programCode === program) + 2;

  return {
    exact: () => exact,
    writer: {
      sum: (number, kind, subject) =>
        subject.program === undefined || columnReference !== undefined
          ? `SUMIFS(${range(number)},${conditions(kind, subject)})`
          : `${quotedSheet(name)}!${letter(number)}$${rowOf(subject.program.id)}`,
      count: (kind, subject) => `COUNTIFS(${conditions(kind, subject)})`,
    },
  };
}

/**
 * Whether SUMIFS takes a name for that very name: operators in front and wildcards anywhere mean
 * something else to it.
 */
const isExact = (name: string | number): boolean =>
  !/^[<>=]|[*?~]/.test(String(name)) && String(name).length <= 255;

type Codes = ReadonlyMap<string, ReadonlySet<unknown>>;

/** Made once for a sheet: a table asks for the same column in every cell. */
const codesOfSheets = new WeakMap<FigureSheet, Map<string, Codes>>();

/** The codes that stand under each text of a column, as SUMIFS tells texts apart. */
function codesUnder(figures: FigureSheet, key: Key, code: Key): Codes {
  const ofSheet = codesOfSheets.get(figures) ?? new Map<string, Codes>();
  codesOfSheets.set(figures, ofSheet);
  const known = ofSheet.get(`${key} ${code}`);
  if (known !== undefined) return known;
  const cell = figures.columns.find((column) => column.key === key)?.cell;
  const codes = new Map<string, Set<unknown>>();
  for (const record of figures.records) {
    const text = normalizeName(String(cell?.(record) ?? ''));
    codes.set(text, (codes.get(text) ?? new Set()).add(record[code]));
  }
  ofSheet.set(`${key} ${code}`, codes);
  return codes;
}
