import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import type { Stage } from '../stage/stage.ts';
import { NOTHING_SAID, readHeading, type SaidColumns } from './said-heading.ts';

/**
 * What is said of the amounts of every line: lists of the summary go on over pages, a detail page
 * stands for itself. A heading holds for what stands below it.
 */
export function saidColumnsOf(
  summary: readonly Page[],
  details: readonly Page[],
  document: Stage,
): (line: Line) => SaidColumns {
  const found = new Map<number, SaidColumns>();
  let said = NOTHING_SAID;
  for (const { lines } of summary) said = readDown(lines, said, document, found);
  for (const { lines } of details) readDown(lines, NOTHING_SAID, document, found);
  return (line) => found.get(line.number) ?? NOTHING_SAID;
}

function readDown(
  lines: readonly Line[],
  before: SaidColumns,
  document: Stage,
  found: Map<number, SaidColumns>,
): SaidColumns {
  let said = isNothing(before) ? firstSaid(lines, document) : before;
  lines.forEach((line, index) => {
    said = readHeading(line, lines.slice(index + 1, index + 4), said, document, lines[index - 1]);
    found.set(line.number, said);
  });
  return said;
}

const isNothing = ({ brackets, columns, section }: SaidColumns): boolean =>
  brackets.size === 0 && columns.length === 0 && section === null;

/**
 * What the first heading of a text's page says: the order of its lines is not always that of the
 * page. What brackets mean is said once for a page.
 */
function firstSaid(lines: readonly Line[], document: Stage): SaidColumns {
  for (const [index, line] of lines.entries()) {
    const below = lines.slice(index + 1, index + 4);
    const said = readHeading(line, below, NOTHING_SAID, document, lines[index - 1]);
    if (line.measured && said.brackets.size > 0) return { ...NOTHING_SAID, brackets: said.brackets };
    if (!line.measured && !isNothing(said) && said.section === null) return said;
  }
  return NOTHING_SAID;
}
