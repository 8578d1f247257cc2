import { type Block, bind } from '../block/bind.ts';
import type { Part } from '../block/part.ts';
import { type Region, regionsOf } from '../block/region.ts';
import { figuresFrom, rowsOf, unitsOf } from '../block/units.ts';
import { type Labels, readLabels } from '../chart/labels.ts';
import type { AmountFigure } from '../figure/figure.ts';
import { IN_BRACKETS, type Numbering, numberings } from '../label/field-numbering.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import { isOwnStage, type Stage, sameStage } from '../stage/stage.ts';
import { headsFields, headsRowNumbers } from '../table/column-heading.ts';
import { columnSpans } from '../table/columns.ts';
import { type ColumnHeading, columnHeadings, textHeads, textsBelow } from '../table/headings.ts';
import { meaningsOf, type PageColumns } from '../table/meanings.ts';
import { NOTHING_SAID } from '../table/said-columns.ts';
import { textColumns } from '../table/text-columns.ts';
import { comparable } from '../text/clean.ts';
import type { ListedProgram, Lists, MinistryRow, PrintedField, SumRow } from './entry.ts';
import { NO_FIELD } from './entry.ts';
import { givenMinistries, ministryColumn } from './ministry-column.ts';
import { pageMinistry } from './page-ministry.ts';
import { type BlockText, behindOf, readBlock } from './read-block.ts';
import { isAmount, isPercent, type Reading } from './reading.ts';

/** A page taken apart: its charts' labels, its headings of columns, and per region its blocks. */
interface PageBlocks {
  readonly page: Page;
  readonly labels: Labels;
  readonly columns: PageColumns;
  readonly ministry: string | null;
  /** The fields that a column of a table gives its rows, by line. */
  readonly fieldOf: ReadonlyMap<number, string>;
  readonly regions: readonly {
    readonly region: Region;
    readonly blocks: readonly Block[];
    readonly names: readonly Part[];
  }[];
}

export interface PagesRead extends Lists {
  /** Programs under one of several headings that follow each other. */
  readonly uncertain: readonly ListedProgram[];
  readonly labels: readonly { readonly page: Page; readonly labels: Labels }[];
}

/** Reads the programs, the fields above them and the charts of the summary pages; a list may run on over columns and pages. */
export function readPages(reading: Reading): PagesRead {
  let carried: readonly ColumnHeading[] = [];
  const pages = reading.summaryPages
    .filter((page) => mayList(page, reading))
    .map((page) => {
      const taken = takeApart(page, reading, carried);
      carried = taken.columns.headings.length > 0 ? taken.columns.headings : carried;
      return taken;
    });
  const numbering = numberingOf(pages);
  const found: (ListedProgram | PrintedField | MinistryRow | SumRow)[] = [];
  let strategyField: string | null = null;
  let ministry: string | null = null;
  let field: PrintedField | null = null;
  let passed: HeadingAt[] = [];
  let summed = 0;
  const partialSums: AmountFigure[] = [];
  const uncertain: ListedProgram[] = [];
  // In a text the headings of two columns follow each other, and what follows them may be under either.
  let crowded = { is: '', times: 0 };
  for (const { regions, columns, ministry: ofPage, fieldOf } of pages)
    for (const { region, blocks, names } of regions) {
      const beside =
        region.band % 3 === 2 && !blocks.some((block) => readBlock(block, numbering).is === 'field')
          ? passed
          : [];
      passed = [];
      summed = 0;
      const texts = blocks.map((block) => readBlock(block, numbering));
      const given = givenMinistries(blocks, texts, names, ministry);
      let heading: string | null = null;
      blocks.forEach((block, index) => {
        const text = texts[index] ?? { is: 'text' };
        const printed = printedOf(block, columns, reading);
        const has = printed.amounts.length > 0;
        const head = (text.is === 'field' && has) || (text.is === 'ministry' && !has) ? text.is : '';
        if (head !== '') crowded = { is: head, times: crowded.is === head ? crowded.times + 1 : 1 };
        else if (text.is !== 'program') crowded = { is: '', times: 0 };
        if (text.is === 'field') {
          heading = null;
          const code = text.code ?? codeOfName(text.name, pages, numbering);
          if (code === null) {
            // A heading whose number is lost ends the field before it: what follows is under none that is known.
            strategyField = null;
            return;
          }
          field = { kind: 'field', ...printed, code, name: text.name };
          found.push(field);
          passed.push({ code, top: block.units[0]?.top ?? block.top });
          if (leads(texts, blocks, index)) strategyField = code;
        } else if (text.is === 'total') {
          if (has) found.push({ kind: 'sum', ...printed });
        } else if (text.is === 'subtotal') {
          const since = found.slice(found.findLastIndex(({ kind }) => kind === 'field') + 1);
          const listed = since.filter((one) => one.kind === 'program').slice(summed);
          if (addsUp(printed.amounts, listed, reading)) {
            summed += listed.length;
            partialSums.push(...printed.amounts.map(({ figure }) => figure));
          } else if (field !== null && has) found.push({ ...field, ...printed });
        } else if (text.is === 'ministry') {
          if (has || printed.shares.length > 0)
            found.push({ kind: 'ministry', ...printed, ministry: text.ministry });
          heading = text.ministry;
        } else if (text.is === 'program') {
          if (PART_ROW.test(text.title) && text.ministry === null) {
            const at = found.findLastIndex(({ kind }) => kind === 'program');
            const whole = found[at];
            const parts = printed.amounts.map(({ figure }) => ({ figure, meaning: 'part' as const }));
            if (whole?.kind === 'program') found[at] = { ...whole, amounts: [...whole.amounts, ...parts] };
            return;
          }
          const name: string | null = text.ministry ?? given.get(block) ?? (has ? (heading ?? ofPage) : null);
          if (name === null) return;
          if (text.ministry === null && !has && printed.behind === '') return;
          found.push({
            kind: 'program',
            ...printed,
            ministry: name,
            title: text.title,
            strategyField: fieldOf.get(block.line.number) ?? byHeight(block, region, beside) ?? strategyField,
          });
          const last = found.at(-1);
          const underMinistry = crowded.is === 'ministry' && text.ministry === null;
          if (
            !block.line.measured &&
            crowded.times > 1 &&
            last?.kind === 'program' &&
            (crowded.is === 'field' || underMinistry)
          )
            uncertain.push(last);
          crowded = { is: '', times: 0 };
          if (given.has(block)) ministry = name;
        }
      });
    }
  const fields = found.filter((one) => one.kind === 'field');
  return {
    uncertain,
    programs: found.filter((one) => one.kind === 'program'),
    headings: fields.filter(({ amounts, shares }) => amounts.length > 0 || shares.length > 0),
    legends: fields.filter(({ amounts, shares }) => amounts.length === 0 && shares.length === 0),
    ministries: found.filter((one) => one.kind === 'ministry'),
    sums: found.filter((one) => one.kind === 'sum'),
    partialSums,
    labels: pages.map(({ page, labels }) => ({ page, labels })),
  };
}

/** Whether a page can hold anything of a list or a chart: figures, or what an entry begins with. */
const mayList = ({ lines }: Page, reading: Reading): boolean =>
  lines.some((line) => reading.figuresOf(line).length > 0 || /[【〔[(○●・•]/.test(line.folded));

/** The code that a cell begins with: "(1) 経済社会の活力の向上". */
const codeIn = (folded: string): string | null =>
  numberings.flatMap((numbering) => numbering(folded) ?? [])[0]?.code ?? null;

/** A heading of the page before stands over the whole of this one. */
const fromAbove = (heading: ColumnHeading): ColumnHeading => ({ ...heading, top: -2e6, bottom: -1e6 });

/** "うち新規分 8.0億円" below a program: a part of its amount. */
const PART_ROW = /^[(（]?うち/;

interface HeadingAt {
  readonly code: string;
  readonly top: number;
}

/** The field of an entry in a column without headings, beside one with several: the last heading above it there. */
function byHeight(block: Block, { band }: Region, beside: readonly HeadingAt[]): string | null {
  if (band % 3 !== 2 || beside.length < 2) return null;
  return beside.findLast(({ top }) => top <= block.top + 1)?.code ?? null;
}

/** The code of the field that has this name where its number can be read. */
function codeOfName(name: string, pages: readonly PageBlocks[], numbering: Numbering): string | null {
  for (const { regions } of pages)
    for (const block of regions.flatMap((one) => one.blocks)) {
      const text = readBlock(block, numbering);
      if (text.is === 'field' && text.code !== null && comparable(text.name) === comparable(name))
        return text.code;
    }
  return null;
}

/** Whether an amount is the sum of the programs right above it: of a ministry within a field. */
function addsUp(
  amounts: PrintedField['amounts'],
  listed: readonly ListedProgram[],
  { stage }: Reading,
): boolean {
  const own = amounts.find(({ meaning }) => isOwnStage(meaning, stage))?.figure.value?.yen;
  const sum = listed
    .flatMap((one) => one.amounts.filter(({ meaning }) => isOwnStage(meaning, stage)).slice(0, 1))
    .reduce((all, { figure }) => all + (figure.value?.yen ?? Number.NaN), 0);
  return listed.length > 0 && own === sum;
}

function takeApart(page: Page, reading: Reading, carried: readonly ColumnHeading[]): PageBlocks {
  const regions = regionsOf(page.lines, reading.figuresOf);
  const parts = regions.flatMap((region) => region.parts);
  const labels = readLabels(parts);
  const own = columnHeadings(parts, reading.stage);
  const headings = own.length === 0 ? carried.map(fromAbove) : own;
  const inText = parts.some(({ line }) => !line.measured) ? textColumns(parts, headings) : null;
  const heads = textHeads(parts, own);
  const fieldCells = textsBelow(parts, heads, headsFields).filter(({ folded }) => codeIn(folded) !== null);
  const inHeadings = new Set([
    ...own.flatMap((heading) => heading.parts),
    ...heads,
    ...textsBelow(parts, heads, headsRowNumbers).filter(({ folded }) => /^\d{1,3}$/.test(folded)),
    ...fieldCells,
  ]);
  return {
    page,
    labels,
    columns: {
      headings,
      inText,
      spans: columnSpans(parts),
      said: NOTHING_SAID,
      arrow: arrowNote(page.lines, reading.stage),
    },
    ministry: pageMinistry(page),
    fieldOf: new Map(fieldCells.map(({ line, folded }) => [line.number, codeIn(folded) ?? NO_FIELD])),
    regions: regions.map((region) => {
      const rest = region.parts.filter((part) => !labels.taken.has(part) && !inHeadings.has(part));
      const from = Math.min(figuresFrom(rest), leftOf(rest, inText));
      const names = ministryColumn(rest, from);
      const texts = rest.filter((part) => !names.includes(part));
      return { region, names, blocks: bind(unitsOf(texts, from), rowsOf(rest)).blocks };
    }),
  };
}

/** Where the columns of a text's table begin: a table of one row has them too. */
const leftOf = (parts: readonly Part[], inText: PageColumns['inText']): number =>
  inText === null
    ? Number.POSITIVE_INFINITY
    : Math.min(
        ...parts.flatMap(({ x0, figures }) => (figures.some(({ figure }) => inText.has(figure)) ? [x0] : [])),
      );

/** "※ 矢印の左は令和６年度当初予算額、右は令和７年度予算案額" */
function arrowNote(lines: readonly Line[], document: Stage): Stage | null {
  const note = lines.find(({ folded }) => /矢印の(?:左|前|元)/.test(folded));
  return note === undefined
    ? null
    : (findStageLabels(note.folded)
        .flatMap((label) => stageOf(label, document) ?? [])
        .find((stage) => !sameStage(stage, document)) ?? null);
}

function printedOf(block: Block, columns: PageColumns, reading: Reading) {
  const placed = block.figures.filter(({ figure }) => isAmount(figure));
  const lineOf = new Map(
    block.parts.flatMap((part) => part.figures.map(({ figure }) => [figure, part.line] as const)),
  );
  const said = reading.columnsOf(block.line);
  const { meanings, byPlace, doubtful } = meaningsOf(
    placed,
    {
      ...columns,
      // Where places are measured they say which column an amount is in, and its order says nothing.
      said: block.line.measured ? { ...said, columns: [] } : said,
    },
    reading.stage,
    block.units.at(-1)?.parts.at(-1)?.folded ?? '',
    ({ figure }) => lineOf.get(figure)?.folded ?? '',
  );
  return {
    line: block.line,
    amounts: placed.flatMap(({ figure }, index) =>
      isAmount(figure) ? [{ figure, meaning: meanings[index] ?? null }] : [],
    ),
    shares: block.figures.flatMap(({ figure }) => (isPercent(figure) ? [figure] : [])),
    behind: behindOf(block),
    inColumns: byPlace,
    doubtful,
  };
}

/** Whether a heading has a program below it before the next one, or a total: the legend of a chart has neither. */
function leads(texts: readonly BlockText[], blocks: readonly Block[], heading: number): boolean {
  for (let index = heading + 1; index < texts.length; index++) {
    const is = texts[index]?.is;
    if (is === 'program' && (blocks[index]?.rows.length ?? 0) + figuresCount(blocks[index]) > 0) return true;
    if (is === 'field') return false;
  }
  const block = blocks[heading];
  return block !== undefined && block.figures.length > 0;
}

const figuresCount = (block: Block | undefined): number => block?.figures.length ?? 0;

/** How the fields of a document are numbered: in brackets, else the first way in which a heading with an amount is. */
function numberingOf(pages: readonly PageBlocks[]): Numbering {
  const blocks = pages.flatMap(({ regions }) =>
    regions.flatMap((one) => one.blocks.filter((block) => figuresCount(block) > 0)),
  );
  return (
    numberings.find((numbering) =>
      blocks.some((block) => {
        const text = readBlock(block, numbering);
        // A count begins at one: "24 時間監視体制" is no field.
        return text.is === 'field' && text.code === '1';
      }),
    ) ?? IN_BRACKETS
  );
}
