import { type Block, bind } from '../block/bind.ts';
import type { Part } from '../block/part.ts';
import { type Region, regionsOf } from '../block/region.ts';
import { figuresFrom, rowsOf, unitsOf } from '../block/units.ts';
import { type Labels, readLabels } from '../chart/labels.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels, stageOf } from '../stage/find-stage-labels.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import { headsFields, headsRowNumbers } from '../table/column-heading.ts';
import { columnSpans } from '../table/columns.ts';
import { columnHeadings } from '../table/headings.ts';
import type { PageColumns } from '../table/meanings.ts';
import type { ColumnHeading } from '../table/placed-heading.ts';
import { NOTHING_SAID } from '../table/said-heading.ts';
import { textColumns } from '../table/text-columns.ts';
import { textHeads, textsBelow } from '../table/text-heads.ts';
import { isCount } from '../text/letters.ts';
import { includesOne } from '../text/words.ts';
import { fieldCells, fieldsOfLines } from './field-cells.ts';
import { ministryColumn } from './ministry-column.ts';
import { pageMinistry } from './page-ministry.ts';
import { shareHeads, withoutRates } from './rates-and-shares.ts';
import type { Reading } from './reading.ts';
import type { SpanningCell } from './spanning-cells.ts';
import { withWrappedNames } from './wrapped-names.ts';

/** A page taken apart: its charts' labels, its headings of columns, and per region its blocks. */
export interface PageBlocks {
  readonly page: Page;
  readonly labels: Labels;
  readonly columns: PageColumns;
  readonly ministry: string | null;
  /** The fields that a column of a text's table gives its rows, by line. */
  readonly fieldOf: ReadonlyMap<number, string>;
  /** The cells of a measured table's column of fields; null where it has no such column. */
  readonly fieldCells: readonly SpanningCell[] | null;
  readonly regions: readonly {
    readonly region: Region;
    readonly blocks: readonly Block[];
    readonly names: readonly Part[];
  }[];
}

/**
 * The pages that can hold a list or a chart, each taken apart; headings of columns hold for the
 * pages after them that have none.
 */
export function takePagesApart(reading: Reading): PageBlocks[] {
  let carried: readonly ColumnHeading[] = [];
  return reading.summaryPages
    .filter((page) => mayList(page, reading))
    .map((page) => {
      const taken = takeApart(page, reading, carried);
      carried = taken.columns.headings.length > 0 ? taken.columns.headings : carried;
      return taken;
    });
}

/** Whether a page can hold anything of a list or a chart: figures, or what an entry begins with. */
const mayList = ({ lines }: Page, reading: Reading): boolean =>
  lines.some((line) => reading.figuresOf(line).length > 0 || includesOne(line.folded, '【〔[(○●・•'));

/** A heading of the page before stands over the whole of this one. */
const fromAbove = (heading: ColumnHeading): ColumnHeading => ({ ...heading, top: -2e6, bottom: -1e6 });

function takeApart(page: Page, reading: Reading, carried: readonly ColumnHeading[]): PageBlocks {
  const regions = regionsOf(page.lines, reading.figuresOf).map((region) => ({
    ...region,
    parts: withWrappedNames(region.parts),
  }));
  const parts = regions.flatMap((region) => region.parts);
  const own = columnHeadings(parts, reading.stage);
  const headings = own.length === 0 ? carried.map(fromAbove) : own;
  const inText = parts.some(({ line }) => !line.measured) ? textColumns(parts, headings) : null;
  const columns: PageColumns = {
    headings,
    inText,
    spans: columnSpans(parts),
    said: NOTHING_SAID,
    arrow: arrowNote(page.lines, reading.stage),
  };
  const heads = textHeads(parts, own);
  const shares = shareHeads(parts, [...heads, ...own]);
  const labels = readLabels(withoutRates(parts, columns, shares));
  const fields = fieldCells(parts, heads, own);
  const inHeadings = new Set([
    ...own.flatMap((heading) => heading.parts),
    ...heads,
    ...shares,
    ...textsBelow(parts, heads, headsRowNumbers).filter(({ folded }) => isCount(folded, 3)),
    ...fields.flatMap((cell) => cell.parts),
  ]);
  const isMeasured = page.lines.some(({ measured }) => measured);
  const goesOn = own.length === 0 || heads.some(({ folded }) => headsFields(folded));
  return {
    page,
    labels,
    columns,
    ministry: pageMinistry(page),
    fieldOf: isMeasured ? new Map() : fieldsOfLines(page, fields),
    fieldCells: isMeasured && goesOn ? fields : null,
    regions: regions.map((region) => {
      const rest = region.parts.filter((part) => !labels.taken.has(part) && !inHeadings.has(part));
      const from = Math.min(figuresFrom(rest), leftOf(rest, inText));
      const names = ministryColumn(rest, from);
      return { region, names, blocks: bind(unitsOf(rest, from, names), rowsOf(rest)).blocks };
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
  const note = lines.find(({ folded }) => includesOne(folded, ['矢印の左', '矢印の前', '矢印の元']));
  return note === undefined
    ? null
    : (findStageLabels(note.folded)
        .flatMap((label) => stageOf(label, document) ?? [])
        .find((stage) => !sameStage(stage, document)) ?? null);
}
