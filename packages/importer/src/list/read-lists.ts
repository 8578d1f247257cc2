import { type Block, bind } from '../block/bind.ts';
import type { Part } from '../block/part.ts';
import { type Region, regionsOf } from '../block/region.ts';
import { figuresFrom, rowsOf, unitsOf } from '../block/units.ts';
import { type Labels, readLabels } from '../chart/labels.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../slide/page.ts';
import { isAmount, isPercent, type Reading } from '../slide/reading.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import { headsTexts } from '../table/column-heading.ts';
import { type ColumnHeading, columnHeadings, columnSpans, standUnder } from '../table/columns.ts';
import { meaningsOf, type PageColumns } from '../table/meanings.ts';
import { givenMinistries, ministryColumn } from '../table/ministry-column.ts';
import { NOTHING_SAID } from '../table/said-columns.ts';
import type { ListedProgram, Lists, MinistryRow, PrintedField, SumRow } from './entry.ts';
import { IN_BRACKETS, type Numbering, numberings } from './field-numbering.ts';
import { pageMinistry } from './page-ministry.ts';
import { type BlockText, behindOf, figuresOfBlock, partsOfBlock, readBlock } from './read-block.ts';

/** A page taken apart: its charts' labels, its headings of columns, and per region its blocks. */
interface PageBlocks {
  readonly page: Page;
  readonly labels: Labels;
  readonly columns: PageColumns;
  readonly ministry: string | null;
  readonly regions: readonly {
    readonly region: Region;
    readonly blocks: readonly Block[];
    readonly names: readonly Part[];
  }[];
}

export interface PagesRead extends Lists {
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
  for (const { regions, columns, ministry: ofPage } of pages)
    for (const { blocks, names } of regions) {
      const texts = blocks.map((block) => readBlock(block, numbering));
      const given = givenMinistries(blocks, texts, names, ministry);
      let heading: string | null = null;
      blocks.forEach((block, index) => {
        const text = texts[index] ?? { is: 'text' };
        const printed = printedOf(block, columns, reading);
        const has = printed.amounts.length > 0;
        if (text.is === 'field') {
          heading = null;
          field = { kind: 'field', ...printed, code: text.code, name: text.name };
          found.push(field);
          if (leads(texts, blocks, index)) strategyField = text.code;
        } else if (text.is === 'total') {
          if (has) found.push({ kind: 'sum', ...printed });
        } else if (text.is === 'subtotal') {
          if (field !== null && has) found.push({ ...field, ...printed });
        } else if (text.is === 'ministry') {
          if (has || printed.shares.length > 0)
            found.push({ kind: 'ministry', ...printed, ministry: text.ministry });
          heading = text.ministry;
        } else if (text.is === 'program') {
          const name: string | null = text.ministry ?? given.get(block) ?? (has ? (heading ?? ofPage) : null);
          if (name === null) return;
          if (text.ministry === null && !has && printed.behind === '') return;
          found.push({ kind: 'program', ...printed, ministry: name, title: text.title, strategyField });
          if (given.has(block)) ministry = name;
        }
      });
    }
  const fields = found.filter((one) => one.kind === 'field');
  return {
    programs: found.filter((one) => one.kind === 'program'),
    headings: fields.filter(({ amounts, shares }) => amounts.length > 0 || shares.length > 0),
    legends: fields.filter(({ amounts, shares }) => amounts.length === 0 && shares.length === 0),
    ministries: found.filter((one) => one.kind === 'ministry'),
    sums: found.filter((one) => one.kind === 'sum'),
    labels: pages.map(({ page, labels }) => ({ page, labels })),
  };
}

/** Whether a page can hold anything of a list or a chart: figures, or what an entry begins with. */
const mayList = ({ lines }: Page, reading: Reading): boolean =>
  lines.some((line) => reading.figuresOf(line).length > 0 || /[【〔[(○●・•]/.test(line.folded));

function takeApart(page: Page, reading: Reading, carried: readonly ColumnHeading[]): PageBlocks {
  const regions = regionsOf(page.lines, reading.figuresOf);
  const parts = regions.flatMap((region) => region.parts);
  const labels = readLabels(parts);
  const own = columnHeadings(parts, reading.stage);
  const headings = standUnder(parts, own.length === 0 ? carried : own);
  const inHeadings = new Set(own.flatMap((heading) => heading.parts));
  return {
    page,
    labels,
    columns: {
      headings,
      spans: columnSpans(parts),
      said: NOTHING_SAID,
      arrow: arrowNote(page.lines, reading.stage),
    },
    ministry: pageMinistry(page),
    regions: regions.map((region) => {
      const rest = region.parts.filter(
        (part) => !labels.taken.has(part) && !inHeadings.has(part) && !headsTexts(part.folded),
      );
      const from = figuresFrom(rest);
      const names = ministryColumn(rest, from);
      const texts = rest.filter((part) => !names.includes(part));
      return { region, names, blocks: bind(unitsOf(texts, from), rowsOf(rest)).blocks };
    }),
  };
}

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
  const parts = partsOfBlock(block);
  const placed = figuresOfBlock(block).filter(({ figure }) => isAmount(figure));
  const lineOf = new Map(
    parts.flatMap((part) => part.figures.map(({ figure }) => [figure, part.line] as const)),
  );
  const said = reading.columnsOf(block.line);
  const { meanings, byPlace } = meaningsOf(
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
    shares: figuresOfBlock(block).flatMap(({ figure }) => (isPercent(figure) ? [figure] : [])),
    behind: behindOf(block),
    inColumns: byPlace,
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
  return block !== undefined && figuresOfBlock(block).length > 0;
}

const figuresCount = (block: Block | undefined): number =>
  block === undefined ? 0 : figuresOfBlock(block).length;

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
