import { findStageLabels, stageOf, stageOfYear } from '../stage/find-stage-labels.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import { withStagesBelow } from '../stage/stages-below.ts';
import { isBlank, type Line } from '../text/line.ts';
import type { Page } from './page.ts';

/** What a list says of its columns: the stage of the amounts in brackets, what the columns hold from the left. */
export interface Columns {
  readonly brackets: Stage | null;
  readonly columns: readonly (Stage | 'change')[];
}

const NO_COLUMNS: Columns = { brackets: null, columns: [] };

/**
 * Reads the headings of the lists of a page: "（括弧内は平成26年度当初予算額）" for the amounts in brackets, a line of two or more
 * stages and no amount for columns. A heading holds for the lines below it up to the next; lines above the first have what
 * the page before carries over, else the first of their page.
 */
function readColumns(
  lines: readonly Line[],
  document: Stage,
  carried: Columns = NO_COLUMNS,
): ReadonlyMap<Line, Columns> {
  const headings = lines.map((line, index) => readHeading(line, lines.slice(index + 1, index + 4), document));
  let brackets = headings.find((heading) => heading?.brackets)?.brackets ?? carried.brackets;
  let columns = headings.find((heading) => heading?.columns.length)?.columns ?? carried.columns;
  let current: Columns = { brackets, columns };
  return new Map(
    lines.map((line, index) => {
      const heading = headings[index];
      if (heading?.brackets) brackets = heading.brackets;
      if (heading?.columns.length) columns = heading.columns;
      if (heading?.section) columns = columnsOfSection(heading.section, columns, document);
      if (heading) current = { brackets, columns };
      return [line, current];
    }),
  );
}

/** A section of another stage has it for all its amounts; the document's own stage ends such a section. */
function columnsOfSection(section: Stage, columns: Columns['columns'], document: Stage): Columns['columns'] {
  if (!sameStage(section, document)) return [section];
  const [only] = columns;
  const inSection =
    columns.length === 1 && only !== undefined && only !== 'change' && !sameStage(only, document);
  return inSection ? [] : columns;
}

/** The columns of every line: lists of the summary go on over pages, a detail page stands for itself. */
export function columnsOfPages(
  summary: readonly Page[],
  details: readonly Page[],
  document: Stage,
): (line: Line) => Columns {
  const found = new Map<Line, Columns>();
  let carried = NO_COLUMNS;
  for (const { lines } of summary) {
    for (const [line, columns] of readColumns(lines, document, carried)) found.set(line, columns);
    const last = lines.at(-1);
    if (last !== undefined) carried = found.get(last) ?? carried;
  }
  for (const { lines } of details)
    for (const [line, columns] of readColumns(lines, document)) found.set(line, columns);
  return (line) => found.get(line) ?? NO_COLUMNS;
}

/** A longer line is running text. */
const LONGEST = 120;
const BRACKETS = /(?:括弧|カッコ|かっこ|\( ?\)) ?(?:内|書)/;
const AMOUNT = /\d ?(?:億|百万円|千円)/;
const CHANGE = /増減額?|差引(?:増減)?額?|比較増減額?|差額/g;
/** What a heading of columns holds beside its years: names of the other columns. */
const COLUMN_WORDS =
  /府省庁?名?|省庁名?|施策名?|事業名?|予算額?|要求額?|分野|番号|単位|[百千万億兆]+円|対?前年度?比?|増減率?|伸び?率|備考|[\s:()・、|/-]/g;

interface Heading extends Columns {
  /** The one stage of all that follows: "【参考】令和７年度当初予算" alone on its line. */
  readonly section: Stage | null;
}

function readHeading(line: Line, below: readonly Line[], document: Stage): Heading | null {
  const { folded } = line;
  const next = below[0];
  if (isBlank(line) || folded.length > LONGEST || AMOUNT.test(folded)) return null;
  const labels = withStagesBelow(findStageLabels(folded), next, folded);
  if (labels.length === 0) return null;
  if (BRACKETS.test(folded)) {
    const brackets = labels.flatMap((label) => stageOf(label, document) ?? []).at(-1) ?? null;
    return { brackets, columns: [], section: null };
  }
  const bare = labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), folded);
  const isTable = bare.replace(COLUMN_WORDS, '') === '';
  const stages = labels.flatMap((label) => {
    const stage = stageOf(label, document) ?? (isTable ? stageOfYear(label, document) : null);
    return stage === null ? [] : [{ at: label.start, column: stage }];
  });
  const changes = [...folded.matchAll(CHANGE)]
    .filter(({ index }) => !labels.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => ({ at: index, column: 'change' as const }));
  const found = [...stages, ...changes].sort((one, other) => one.at - other.at);
  if (stages.length === 0) return null;
  if (found.length > 1) return { brackets: null, columns: found.map(({ column }) => column), section: null };
  const alone = bare.replace(SECTION_WORDS, '') === '' && !isAmountLine(below.find((one) => !isBlank(one)));
  return alone ? { brackets: null, columns: [], section: stages[0]?.column ?? null } : null;
}

const SECTION_WORDS = /\(?参考\d?\)?|[\s:()【】<>〈〉《》[\]]/g;

/** An amount alone on its line belongs to the label above it. */
const isAmountLine = (line: Line | undefined): boolean =>
  line !== undefined && /^[\s(約▲△−-]*\d[\d,. ]*(?:億|百万|千)?円?[\s)]*$/.test(line.folded.slice(0, 60));
