import { joinLines, linesOf } from '../text/join.ts';
import { isCount, isDigit } from '../text/letters.ts';

/** A record of comma-separated values. */
interface CsvRecord {
  readonly fields: readonly string[];
  /** How many lines it takes: a line may end inside quotes. */
  readonly lines: number;
  /** Whether a comma of it parts fields for sure: one between digits may be that of an amount. */
  readonly parted: boolean;
}

/** So many records with as many fields make a table. */
const LEAST_RECORDS = 3;

/**
 * A text of comma-separated values (RFC 4180: quotes, doubled quotes, line ends between them) with
 * tabs between its fields, so that it is read as the table that it is; its lines keep their
 * numbers.
 * @returns null where the text is no such table: the commas of amounts and of sentences do not make
 * one
 */
export function csvAsTabs(text: string): string | null {
  if (!mayBeTable(text)) return null;
  const records = recordsOf(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const filled = records.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const byCount = new Map<number, CsvRecord[]>();
  for (const record of filled) {
    const same = byCount.get(record.fields.length);
    if (same !== undefined) same.push(record);
    else if (record.fields.length > 1) byCount.set(record.fields.length, [record]);
  }
  const [table = []] = [...byCount.values()].sort((one, other) => other.length - one.length);
  const isTable =
    table.length >= LEAST_RECORDS &&
    table.length * 2 >= filled.length &&
    table.filter(({ parted }) => parted).length * 2 >= table.length;
  return isTable ? records.map(tabbed).join('\n') : null;
}

/** Whether commas stand on enough of the lines of a text; in quotes a record may take several. */
function mayBeTable(text: string): boolean {
  if (text.includes('"')) return true;
  const filled = linesOf(text).filter((line) => line.trim() !== '');
  const parted = filled.filter((line) => line.includes(','));
  return parted.length >= LEAST_RECORDS && parted.length * 2 >= filled.length;
}

const tabbed = ({ fields, lines }: CsvRecord): string =>
  fields.map((field) => linesOf(field.replaceAll('\t', '\n')).reduce(joinLines).trim()).join('\t') +
  '\n'.repeat(lines - 1);

/** A field in quotes, or without them, and what ends it. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n\r]*))[^\S\n\r]*(,|\r\n|\n|\r|$)/y;
/** Whether the comma before a place may part the thousands of a number. */
const partsThousands = (plain: string, text: string, at: number): boolean =>
  isDigit(plain.slice(-1)) &&
  isCount(text.slice(at, at + 3), 3) &&
  at + 3 <= text.length &&
  !isDigit(text.charAt(at + 3));

function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let [at, lines, parted] = [0, 1, false];
  while (at < text.length) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    // A quote inside a field that has none around it: the text is taken as it stands.
    const end = match === null ? lineEnd(text, at) : FIELD.lastIndex;
    const [, quoted, plain = match === null ? text.slice(at, end).trimEnd() : '', ending = '\n'] =
      match ?? [];
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    lines += linesOf(quoted ?? '').length - 1;
    parted ||= ending === ',' && !partsThousands(plain, text, end);
    at = end;
    if (ending === ',' && at < text.length) continue;
    if (ending === ',') fields.push('');
    records.push({ fields, lines, parted });
    [fields, lines, parted] = [[], 1, false];
  }
  return records;
}

/** Where the line ends, its end included. */
const lineEnd = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
};
