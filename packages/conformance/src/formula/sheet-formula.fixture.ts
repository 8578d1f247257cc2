import { areaOf } from '@cyberbudget/core';
import type { CellContent, DataSheet } from '@cyberbudget/pane/layout';

type Value = number | string | readonly CellContent[];

const TOKEN =
  /\s*(?:('(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|([-+*/(),=]))/y;

/**
 * Computes a formula over a data sheet as a spreadsheet does: arithmetic, SUMIFS, COUNTIFS, MAX and
 * the rounding functions.
 * @throws where it holds anything else
 */
export function computed(formula: string, sheet: DataSheet): number {
  const reader = new FormulaReader(formula, sheet);
  reader.take('=');
  const value = reader.sum();
  if (!reader.atEnd()) throw new Error(`left over in ${formula}`);
  return value;
}

class FormulaReader {
  private at = 0;
  private readonly formula: string;
  private readonly sheet: DataSheet;

  constructor(formula: string, sheet: DataSheet) {
    this.formula = formula;
    this.sheet = sheet;
  }

  atEnd(): boolean {
    return this.at === this.formula.length;
  }

  sum(): number {
    let value = this.product();
    while (this.sees('+') || this.sees('-')) value += this.take() === '+' ? this.product() : -this.product();
    return value;
  }

  take(expected?: string): string {
    const [, reference, text, number, name, sign] = this.next();
    const token = sign ?? reference ?? text ?? number ?? name ?? '';
    if (expected !== undefined && token !== expected) throw new Error(`${expected} expected, not ${token}`);
    return token;
  }

  private product(): number {
    let value = this.factor();
    while (this.sees('*') || this.sees('/'))
      value = this.take() === '*' ? value * this.factor() : value / this.factor();
    return value;
  }

  private factor(): number {
    if (this.sees('(')) {
      this.take('(');
      const value = this.sum();
      this.take(')');
      return value;
    }
    const value = this.value();
    if (typeof value === 'number') return value;
    const [content] = Array.isArray(value) ? value : [];
    if (typeof content !== 'number') throw new Error(`no number: ${JSON.stringify(value)}`);
    return content;
  }

  private value(): Value {
    const [, reference, text, number, name] = this.next();
    if (reference !== undefined) return this.range(reference);
    if (text !== undefined) return text.replaceAll('""', '"');
    return number === undefined ? this.call(name ?? '') : Number(number);
  }

  private call(name: string): number {
    this.take('(');
    const args: Value[] = [];
    do args.push(this.sees('"') || this.sees("'") ? this.value() : this.sum());
    while (this.take() === ',');
    const numbers = args.filter((arg) => typeof arg === 'number');
    if (name === 'MAX') return Math.max(...numbers);
    if (name === 'ROUND') return rounded(Math.round, numbers);
    if (name === 'ROUNDUP') return rounded(Math.ceil, numbers);
    if (name === 'ROUNDDOWN') return rounded(Math.floor, numbers);
    if (name === 'SUMIFS') return chosen(args.slice(1), args[0]).reduce<number>(added, 0);
    if (name === 'COUNTIFS') return chosen(args, args[0]).length;
    throw new Error(`unknown function ${name}`);
  }

  private range(reference: string): readonly CellContent[] {
    const [name = '', address = ''] = reference.split('!');
    if (name !== `'${this.sheet.name}'`) throw new Error(`unknown sheet ${name}`);
    const area = areaOf(address);
    return this.sheet.cells
      .slice(area?.row, (area?.row ?? 0) + (area?.rows ?? 0))
      .map((row) => row[area?.column ?? 0] ?? '');
  }

  private sees(start: string): boolean {
    return this.formula.slice(this.at).trimStart().startsWith(start);
  }

  private next(): RegExpExecArray {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.formula);
    if (token === null) throw new Error(`unreadable at ${this.formula.slice(this.at)}`);
    this.at = TOKEN.lastIndex;
    return token;
  }
}

const added = (sum: number, content: CellContent): number =>
  sum + (typeof content === 'number' ? content : 0);

const rounded = (
  round: (value: number) => number,
  [value = Number.NaN, digits = 0]: readonly number[],
): number => round(value * 10 ** digits) / 10 ** digits;

/** The cells of a range in whose rows every condition holds. */
function chosen(conditions: readonly Value[], summed: Value | undefined): readonly CellContent[] {
  const range = Array.isArray(summed) ? (summed as readonly CellContent[]) : [];
  return range.filter((_, row) => {
    for (let at = 0; at < conditions.length; at += 2) {
      const cells = conditions[at];
      if (!Array.isArray(cells) || cells[row] !== conditions[at + 1]) return false;
    }
    return true;
  });
}
