import { foldedOf, isBlank, type Line } from '../page/line.ts';
import { findStageLabels, stageOf, stageOfYear, withoutStageLabels } from '../stage/find-stage-labels.ts';
import { bracketsSaid } from '../stage/said-brackets.ts';
import { type Stage, type StageLabel, sameStage } from '../stage/stage.ts';
import { withStagesBelow } from '../stage/stages-below.ts';
import { openAtEnd } from '../text/brackets.ts';
import { isNumbered } from '../text/enumerator.ts';
import { isNoAmount } from '../text/no-amount.ts';
import { hasAmount, isTimes, loneNumber, UNITS } from '../text/number-form.ts';
import { maybe, spelled } from '../text/phrase.ts';
import { includesOne, placesOf, trimmedEnd, trimmedStart, withoutWords, wordsOf } from '../text/words.ts';
import { type ColumnMeaning, columnMeaning, headsTexts } from './column-heading.ts';

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

/** A longer line is running text. */
const LONGEST = 120;
const CHANGE = ['比較増減', '差引増減', '増減', '差引', '差額'];
/** What a heading of columns holds beside its years: names of the other columns. */
const WORDS = [
  ...spelled(['府省庁', '府省', '省庁', '施策', '事業'], maybe('名')),
  ...spelled(['予算', '要求', '差引'], maybe('額')),
  ...spelled(maybe('政府', '概算'), ['要求', '案'], maybe('額')),
  ...spelled(maybe('対'), ['前年度', '前年'], maybe('比')),
  ...spelled(maybe('比較'), '増減', maybe('額', '率')),
  ...['差額', '金額', '当初', '伸び率', '伸率', '分野', '番号', '単位', '備考', ...UNITS],
];
/** What the heading of a column of amounts holds. */
const OF_AMOUNTS = ['額', '案', '予算', '要求'];
const SIGNS = ':()[]〔〕・、|/-';
const AROUND_SECTION = ':()【】<>〈〉《》[]0123456789';

/**
 * What is said of amounts behind a line: by the line, where it heads columns or says what stands in
 * brackets, else as before it.
 */
export function readHeading(
  line: Line,
  below: readonly Line[],
  said: SaidColumns,
  document: Stage,
  above: Line | undefined,
): SaidColumns {
  const { folded } = line;
  if (folded.length > LONGEST) return said;
  const printed = findStageLabels(folded);
  if (printed.length === 0 || hasAmount(folded)) return said;
  const labels = withStagesBelow(printed, below[0], folded);
  const shape = bracketsSaid(folded);
  if (shape !== null) {
    const stage = labels
      .flatMap((label) => stageOf(label, document) ?? stageOfYear(label, document) ?? [])
      .at(-1);
    return stage === undefined ? said : { ...said, brackets: new Map([...said.brackets, [shape, stage]]) };
  }
  const bare = withoutStageLabels(folded, labels);
  const rest = withoutWords(bare, WORDS, SIGNS);
  // A sentence, a footnote or the axis of a chart that names years heads nothing.
  if (rest !== '' && !headsTexts(rest)) return sectionOf(line, below, labels, bare, said, document);
  const stages = labels.flatMap((label) => {
    const stage = stageOf(label, document) ?? stageOfYear(label, document);
    const open = openAtEnd(folded.slice(0, label.start));
    return stage === null ? [] : [{ label, stage, open }];
  });
  const shapes = stages.flatMap(({ stage, open }): [string, Stage][] =>
    open === null ? [] : [[open, stage]],
  );
  const brackets = shapes.length === 0 ? said.brackets : new Map([...said.brackets, ...shapes]);
  // "予算案（前年度予算額）": one column, and what stands in brackets in it.
  const isHeading = includesOne(bare, OF_AMOUNTS) || headsAmounts(above, document);
  if (stages.length === 1 && shapes.length === 1 && isHeading) return { ...said, brackets };
  const changes = placesOf(folded, CHANGE).filter(
    (at) => !labels.some(({ start, end }) => start <= at && at < end),
  );
  const named = labels.some(({ phase }) => phase !== null);
  const count = stages.length + changes.length;
  const heads = named || (stages.some(({ stage }) => stage === document) && isRowOf(count, below));
  if (count < 2 || !heads) return sectionOf(line, below, labels, bare, said, document);
  const columns = [
    ...stages.map(({ label, stage }) => ({ at: label.start, column: stage as ColumnMeaning })),
    ...changes.map((at) => ({ at, column: 'change' as const })),
  ].sort((one, other) => one.at - other.at);
  return {
    brackets,
    columns: columns.map(({ column }) => column),
    section: null,
  };
}

/**
 * Whether the first row of a list below a line, behind headings of fields, ends in so many figures:
 * years alone head columns only right over their figures, in a chart's axis they do not.
 */
function isRowOf(count: number, below: readonly Line[]): boolean {
  const row = below.find(
    (line) => !isBlank(line) && (hasAmount(line.folded) || !isNumbered(line.folded, ['brackets'])),
  );
  const words = wordsOf(row?.folded.slice(-200) ?? '').reverse();
  const end = words.findIndex((word) => loneNumber(word) === null && !isTimes(word) && !isNoAmount(word));
  return (end < 0 ? words.length : end) >= count;
}

/** Whether the last cell of a line heads the column of the document's amounts. */
function headsAmounts(line: Line | undefined, document: Stage): boolean {
  const cell = line?.cells.at(-1);
  const heading = line === undefined || cell === undefined ? '' : foldedOf(line, cell);
  return columnMeaning(heading, document)?.meaning === document;
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
