import { isBlank, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels, stageOf, stageOfYear, withoutStageLabels } from '../stage/find-stage-labels.ts';
import { bracketsSaid } from '../stage/said-brackets.ts';
import { type Stage, type StageLabel, sameStage } from '../stage/stage.ts';
import { withStagesBelow } from '../stage/stages-below.ts';
import { openAtEnd } from '../text/brackets.ts';
import { hasAmount, loneNumber, UNITS } from '../text/number-form.ts';
import { maybe, spelled } from '../text/phrase.ts';
import { placesOf, trimmedEnd, trimmedStart, withoutWords } from '../text/words.ts';
import { type ColumnMeaning, headsTexts } from './column-heading.ts';

/**
 * What a page says of the amounts below a line: of those in brackets, by their shape, and of those
 * that follow each other on a line.
 */
export interface SaidColumns {
  /** By the opening bracket, as folded; by "" of brackets of any shape. */
  readonly brackets: ReadonlyMap<string, Stage>;
  /** What the amounts of a line are, from the left. */
  readonly columns: readonly ColumnMeaning[];
  /** The one stage of all amounts: of a list of another year. */
  readonly section: Stage | null;
}

export const NOTHING_SAID: SaidColumns = { brackets: new Map(), columns: [], section: null };

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
    said = readHeading(line, lines.slice(index + 1, index + 4), said, document);
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
    const said = readHeading(line, lines.slice(index + 1, index + 4), NOTHING_SAID, document);
    if (line.measured && said.brackets.size > 0) return { ...NOTHING_SAID, brackets: said.brackets };
    if (!line.measured && !isNothing(said) && said.section === null) return said;
  }
  return NOTHING_SAID;
}

/** A longer line is running text. */
const LONGEST = 120;
const CHANGE = ['比較増減', '差引増減', '増減', '差引', '差額'];
/** What a heading of columns holds beside its years: names of the other columns. */
const WORDS = [
  ...spelled(['府省庁', '府省', '省庁', '施策', '事業'], maybe('名')),
  ...spelled(['予算', '要求', '差引'], maybe('額')),
  ...spelled(maybe('対'), ['前年度', '前年'], maybe('比')),
  ...spelled(maybe('比較'), '増減', maybe('額', '率')),
  ...['差額', '伸び率', '伸率', '分野', '番号', '単位', '備考', ...UNITS],
];
const SIGNS = ':()[]〔〕・、|/-';
const AROUND_SECTION = ':()【】<>〈〉《》[]0123456789';

function readHeading(line: Line, below: readonly Line[], said: SaidColumns, document: Stage): SaidColumns {
  const { folded } = line;
  if (isBlank(line) || folded.length > LONGEST || hasAmount(folded)) return said;
  const labels = withStagesBelow(findStageLabels(folded), below[0], folded);
  if (labels.length === 0) return said;
  const shape = bracketsSaid(folded);
  if (shape !== null) {
    const stage = labels.flatMap((label) => stageOf(label, document) ?? []).at(-1);
    return stage === undefined ? said : { ...said, brackets: new Map([...said.brackets, [shape, stage]]) };
  }
  const bare = withoutStageLabels(folded, labels);
  const rest = withoutWords(bare, WORDS, SIGNS);
  // A sentence, a footnote or the axis of a chart that names years heads nothing.
  if (rest !== '' && !headsTexts(rest)) return sectionOf(line, below, labels, bare, said, document);
  const stages = labels.flatMap((label) => {
    const stage = stageOf(label, document) ?? stageOfYear(label, document);
    return stage === null ? [] : [{ label, stage }];
  });
  const changes = placesOf(folded, CHANGE).filter(
    (at) => !labels.some(({ start, end }) => start <= at && at < end),
  );
  if (stages.length + changes.length < 2 || !labels.some(({ phase }) => phase !== null))
    return sectionOf(line, below, labels, bare, said, document);
  const shapes = stages.flatMap(({ label, stage }): [string, Stage][] => {
    const open = openAtEnd(folded.slice(0, label.start));
    return open === null ? [] : [[open, stage]];
  });
  const columns = [
    ...stages.map(({ label, stage }) => ({ at: label.start, column: stage as ColumnMeaning })),
    ...changes.map((at) => ({ at, column: 'change' as const })),
  ].sort((one, other) => one.at - other.at);
  return {
    brackets: shapes.length === 0 ? said.brackets : new Map([...said.brackets, ...shapes]),
    columns: columns.map(({ column }) => column),
    section: null,
  };
}

/**
 * "【参考】令和７年度当初予算" alone on its line: all amounts below are of it, up to a line that
 * names the document's own stage.
 */
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
  if (stage === null || line.cells.length > 1 || withoutWords(bare, ['参考'], AROUND_SECTION) !== '')
    return said;
  if (isAmountLine(below.find((one) => !isBlank(one)))) return said;
  if (sameStage(stage, document)) return said.section === null ? said : { ...said, section: null };
  return { ...said, section: stage, columns: [] };
}

/** An amount alone on its line belongs to the label above it. */
const isAmountLine = (line: Line | undefined): boolean =>
  line !== undefined && loneNumber(trimmedEnd(trimmedStart(line.folded.slice(0, 60), '(約'), ')')) !== null;
