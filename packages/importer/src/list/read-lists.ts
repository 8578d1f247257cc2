import type { Block } from '../block/bind.ts';
import type { Labels } from '../chart/labels.ts';
import type { Page } from '../page/page.ts';
import type { BlockText } from './block-kinds.ts';
import type { ListedProgram, Lists } from './entry.ts';
import { ministriesApart } from './ministries-apart.ts';
import { givenMinistries } from './ministry-column.ts';
import { numberingOf } from './number-fields.ts';
import { type PageBlocks, takePagesApart } from './page-blocks.ts';
import { readBlock } from './read-block.ts';
import type { Reading } from './reading.ts';
import { alignmentOf, type Spanned, type SpanningCell, spannedRows } from './spanning-cells.ts';
import { takeBlock } from './take-block.ts';
import { startWalk, type Walk } from './walk.ts';

export interface PagesRead extends Lists {
  /** Programs under one of several headings that follow each other. */
  readonly underSeveral: readonly ListedProgram[];
  /** Programs whose ministry's name stands apart from them, or may span other rows, by page. */
  readonly unsureOfMinistry: readonly (readonly ListedProgram[])[];
  readonly labels: readonly { readonly page: Page; readonly labels: Labels }[];
}

/**
 * Reads the programs, the fields above them and the charts of the summary pages; a list may run on
 * over columns and pages.
 */
export function readPages(reading: Reading): PagesRead {
  const pages = takePagesApart(reading);
  const walk = startWalk(reading, pages, numberingOf(pages));
  const regions = pages.map((page) =>
    page.regions.map((one) => ({ ...one, texts: textsOf(one.blocks, walk) })),
  );
  walk.alignment = alignmentOf(
    regions.flat().map(({ blocks, texts, names }) => givenMinistries(blocks, texts, names, null, null)),
  );
  const apart = pages.map((page, at) => {
    walk.headings = [];
    walk.unsureOfMinistry = [];
    walkPage(walk, page, regions[at] ?? []);
    const headings = ministriesApart(walk.headings, page.page.lines, reading);
    return {
      headings,
      programs: [...headings.flatMap(({ programs }) => programs), ...walk.unsureOfMinistry],
    };
  });
  const ofApart = new Set(apart.flatMap(({ headings }) => headings.map(({ line }) => line)));
  const found = walk.found.filter(({ kind, line }) => kind !== 'ministry' || !ofApart.has(line));
  const fields = found.filter((one) => one.kind === 'field');
  return {
    underSeveral: walk.underSeveral,
    unsureOfMinistry: apart.map(({ programs }) => programs),
    programs: found.filter((one) => one.kind === 'program'),
    headings: fields.filter(({ amounts, shares }) => amounts.length > 0 || shares.length > 0),
    legends: fields.filter(({ amounts, shares }) => amounts.length === 0 && shares.length === 0),
    ministries: found.filter((one) => one.kind === 'ministry'),
    sums: found.filter((one) => one.kind === 'sum'),
    partialSums: walk.partialSums,
    rates: walk.rates,
    labels: pages.map(({ page, labels }) => ({ page, labels })),
  };
}

const textsOf = (blocks: readonly Block[], { numbering }: Walk): BlockText[] =>
  blocks.map((block) => readBlock(block, numbering));

/** A region of a page with what its blocks say they are. */
type ReadRegion = PageBlocks['regions'][number] & { readonly texts: readonly BlockText[] };

function walkPage(walk: Walk, page: PageBlocks, regions: readonly ReadRegion[]): void {
  for (const { region, blocks, names, texts } of regions) {
    const given = givenMinistries(blocks, texts, names, walk.ministry, walk.alignment);
    const fields = givenFields(blocks, texts, page.fieldCells, walk);
    walk.cellField = [...fields.texts.values()].at(-1) ?? null;
    const isSecond = region.band % 3 === 2 && !texts.some(({ is }) => is === 'field');
    walk.beside = isSecond ? walk.passed : [];
    walk.passed = [];
    walk.summed = 0;
    walk.heading = null;
    for (const index of blocks.keys()) takeBlock(walk, { page, region, blocks, texts, given, fields }, index);
  }
}

/** The fields that the cells of a column give rows with figures, sums of some of them too. */
function givenFields(
  blocks: readonly Block[],
  texts: readonly BlockText[],
  cells: readonly SpanningCell[] | null,
  { cellField, alignment }: Walk,
): Spanned {
  const isHeaded = texts.some(({ is }) => is === 'field');
  const rows = blocks.filter((block, index) => {
    const is = texts[index]?.is;
    return block.figures.length > 0 && (is === 'program' || is === 'subtotal' || is === 'ministry');
  });
  return spannedRows(cells === null || isHeaded ? [] : rows, cells ?? [], cellField, alignment);
}
