import { isBlank, type Line } from '../text/line.ts';
import { type Columns, readColumns } from './column-stages.ts';
import { type FieldHeading, type ListEntry, readEntry } from './list-entry.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';

/** A program of a list with the field under which it stands; null where no field is printed above it. */
export interface ListedProgram extends ListEntry {
  readonly columns: Columns;
  readonly strategyField: string | null;
  readonly page: Page;
}

export interface PrintedField extends FieldHeading {
  /** What the page says of the columns of its amounts. */
  readonly columns: Columns;
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
  for (const page of reading.summaryPages) {
    const columns = readColumns(page.lines, reading.stage);
    page.lines.forEach((_, index) => {
      const entry = readEntry(page.lines, index, reading);
      if (entry?.kind === 'program') programs.push({ ...entry, strategyField, page, columns });
      if (entry?.kind === 'field') {
        fields.push({ ...entry, page, columns });
        if (
          leadsPrograms(
            page.lines,
            index + (entry.amountLines.at(-1)?.number ?? entry.line.number) - entry.line.number,
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

/** Whether a heading has a program right below it: the legend of a chart has none. */
function leadsPrograms(lines: readonly Line[], heading: number): boolean {
  const below = lines.slice(heading + 1, heading + 12).find((line) => !isBlank(line));
  return below !== undefined && /^\s*[【○〇●◯◆■]/.test(below.folded);
}
