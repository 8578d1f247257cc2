import { isBlank, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels, stageOf, stageOfYear } from '../stage/find-stage-labels.ts';
import { type Stage, type StageLabel, sameStage } from '../stage/stage.ts';
import { withStagesBelow } from '../stage/stages-below.ts';
import { type ColumnMeaning, headsTexts } from './column-heading.ts';

/** What a page says of the amounts below a line: of those in brackets, by their shape, and of those that follow each other on a line. */
export interface SaidColumns {
  /** By the opening bracket, as folded; by "" of brackets of any shape. */
  readonly brackets: ReadonlyMap<string, Stage>;
  /** What the amounts of a line are, from the left. */
  readonly columns: readonly ColumnMeaning[];
  /** The one stage of all amounts: of a list of another year. */
  readonly section: Stage | null;
}

export const NOTHING_SAID: SaidColumns = { brackets: new Map(), columns: [], section: null };

/** What is said of the amounts of every line: lists of the summary go on over pages, a detail page stands for itself. A heading holds for what stands below it. */
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
    said = readHeading(line, lines.slice(index + 1, index + 4), said, document);
    found.set(line.number, said);
  });
  return said;
}

const isNothing = ({ brackets, columns, section }: SaidColumns): boolean =>
  brackets.size === 0 && columns.length === 0 && section === null;

/** What the first heading of a text's page says: the order of its lines is not always that of the page. What brackets mean is said once for a page. */
function firstSaid(lines: readonly Line[], document: Stage): SaidColumns {
  for (const [index, line] of lines.entries()) {
    const said = readHeading(line, lines.slice(index + 1, index + 4), NOTHING_SAID, document);
    if (line.measured && said.brackets.size > 0) return { ...NOTHING_SAID, brackets: said.brackets };
    if (!line.measured && !isNothing(said) && said.section === null) return said;
  }
  return NOTHING_SAID;
}

/** A longer line is running text. */
const LONGEST = 120;
const AMOUNT = /\d ?(?:億|百万円|千円)/;
const BRACKETS = /(?:括弧|カッコ|かっこ)(?:内|書)|([([〔<]) {0,2}[)\]〕>] ?(?:内|書)/;
const CHANGE = /増減額?|差引(?:増減)?額?|比較増減額?|差額/g;
/** What a heading of columns holds beside its years: names of the other columns. */
const WORDS =
  /府省庁?名?|省庁名?|施策名?|事業名?|予算額?|要求額?|分野|番号|単位|[百千万億兆]+円|対?前年度?比?|(?:比較)?増減[額率]?|差引額?|差額|伸び?率|備考|[\s:()[\]〔〕・、|/-]/g;
const SECTION_WORDS = /\(?参考\d?\)?|[\s:()【】<>〈〉《》[\]]/g;

function readHeading(line: Line, below: readonly Line[], said: SaidColumns, document: Stage): SaidColumns {
  const { folded } = line;
  if (isBlank(line) || folded.length > LONGEST || AMOUNT.test(folded)) return said;
  const labels = withStagesBelow(findStageLabels(folded), below[0], folded);
  if (labels.length === 0) return said;
  const shape = BRACKETS.exec(folded);
  if (shape !== null) {
    const stage = labels.flatMap((label) => stageOf(label, document) ?? []).at(-1);
    return stage === undefined
      ? said
      : { ...said, brackets: new Map([...said.brackets, [shape[1] ?? '', stage]]) };
  }
  const bare = labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), folded);
  const rest = bare.replace(WORDS, '');
  // A sentence, a footnote or the axis of a chart that names years heads nothing.
  if (rest !== '' && !headsTexts(rest)) return sectionOf(line, below, labels, bare, said, document);
  const stages = labels.flatMap((label) => {
    const stage = stageOf(label, document) ?? stageOfYear(label, document);
    return stage === null ? [] : [{ label, stage }];
  });
  const changes = [...folded.matchAll(CHANGE)].filter(
    ({ index }) => !labels.some(({ start, end }) => start <= index && index < end),
  );
  if (stages.length + changes.length < 2 || !labels.some(({ phase }) => phase !== null))
    return sectionOf(line, below, labels, bare, said, document);
  const shapes = stages.flatMap(({ label, stage }): [string, Stage][] => {
    const open = /([([〔<]) ?$/.exec(folded.slice(0, label.start))?.[1];
    return open === undefined ? [] : [[open, stage]];
  });
  const columns = [
    ...stages.map(({ label, stage }) => ({ at: label.start, column: stage as ColumnMeaning })),
    ...changes.map(({ index }) => ({ at: index, column: 'change' as const })),
  ].sort((one, other) => one.at - other.at);
  return {
    brackets: shapes.length === 0 ? said.brackets : new Map([...said.brackets, ...shapes]),
    columns: columns.map(({ column }) => column),
    section: null,
  };
}

/** "【参考】令和７年度当初予算" alone on its line: all amounts below are of it, up to a line that names the document's own stage. */
function sectionOf(
  line: Line,
  below: readonly Line[],
  labels: readonly StageLabel[],
  bare: string,
  said: SaidColumns,
  document: Stage,
): SaidColumns {
  const [label] = labels;
  const stage = label === undefined || labels.length > 1 ? null : stageOf(label, document);
  if (stage === null || line.cells.length > 1 || bare.replace(SECTION_WORDS, '') !== '') return said;
  if (isAmountLine(below.find((one) => !isBlank(one)))) return said;
  if (sameStage(stage, document)) return said.section === null ? said : { ...said, section: null };
  return { ...said, section: stage, columns: [] };
}

/** An amount alone on its line belongs to the label above it. */
const isAmountLine = (line: Line | undefined): boolean =>
  line !== undefined && /^[\s(約▲△−-]*\d[\d,. ]*(?:億|百万|千)?円?[\s)]*$/.test(line.folded.slice(0, 60));
