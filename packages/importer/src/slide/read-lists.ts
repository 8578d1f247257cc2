import { isBlank, type Line } from '../text/line.ts';
import { type Numbering, numberingOf } from './field-numbering.ts';
import { type FieldHeading, type ListEntry, readEntry } from './list-entry.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** A program of a list with the field under which it stands; null where no field is printed above it. */
export interface ListedProgram extends ListEntry {
  readonly strategyField: string | null;
  readonly page: Page;
}

export interface PrintedField extends FieldHeading {
  readonly page: Page;
}

export interface Lists {
  readonly programs: readonly ListedProgram[];
  /** Headings with a total, in order of printing. */
  readonly headings: readonly PrintedField[];
  /** Names of fields without an amount: the legend of a chart. */
  readonly legends: readonly PrintedField[];
}

/** Reads the programs and the fields above them on the summary pages, in order; a list may run on over pages. */
export function readLists(reading: Reading): Lists {
  const programs: ListedProgram[] = [];
  const fields: PrintedField[] = [];
  let strategyField: string | null = null;
  const numbering = numberingOfPages(reading);
  for (const page of reading.summaryPages) {
    page.lines.forEach((line, index) => {
      const entry =
        readEntry(page.lines, index, reading, numbering) ?? subtotal(line, fields, strategyField, reading);
      if (entry?.kind === 'program') programs.push({ ...entry, strategyField, page });
      if (entry?.kind === 'field') {
        fields.push({ ...entry, page });
        if (
          leadsPrograms(
            page.lines,
            index + (entry.amountLines.at(-1)?.number ?? entry.line.number) - entry.line.number,
            reading,
            numbering,
          )
        )
          strategyField = entry.code;
      }
    });
  }
  return {
    programs,
    headings: fields.filter(({ figures }) => figures.length > 0),
    legends: fields.filter(({ figures }) => figures.length === 0),
  };
}

/** How the headings with an amount are numbered. */
function numberingOfPages(reading: Reading): Numbering {
  const heads = new Map(
    reading.summaryPages.flatMap(({ lines }) => lines.map((line, index) => [line, [lines, index]] as const)),
  );
  return numberingOf([...heads.keys()], (line, numbering) => {
    if (numbering(line.folded) === null) return false;
    const [lines, index] = heads.get(line) ?? [[], 0];
    const entry = readEntry(lines, index, reading, numbering);
    return entry?.kind === 'field' && entry.figures.length > 0;
  });
}

/** "小計 60.1億円" below the programs of a field: its total again. */
function subtotal(
  line: Line,
  fields: readonly PrintedField[],
  code: string | null,
  reading: Reading,
): FieldHeading | null {
  const figures = reading.figuresOf(line);
  const field = fields.findLast((one) => one.code === code);
  if (field === undefined || figures.length === 0 || !/^\s*(?:小 ?計|分野計)[\s:(]/.test(line.folded))
    return null;
  return { kind: 'field', line, amountLines: [line], code: field.code, name: field.name, figures };
}

/** How many lines of text (the headings of columns, a unit) may stand between a heading and its first program. */
const BETWEEN = 4;

/** Whether a heading has a program below it, before the next heading: the legend of a chart has none. */
function leadsPrograms(
  lines: readonly Line[],
  heading: number,
  reading: Reading,
  numbering: Numbering,
): boolean {
  let between = 0;
  for (let index = heading + 1; index < Math.min(lines.length, heading + 16) && between <= BETWEEN; index++) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const entry = readEntry(lines, index, reading, numbering);
    if (entry !== null) return entry.kind === 'program';
    between++;
  }
  return false;
}
