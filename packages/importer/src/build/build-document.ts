import {
  type BudgetDocument,
  type OtherAmount,
  type PrintedName,
  type Program,
  SCHEMA_VERSION,
  type StrategyField,
} from '@cyberbudget/core';
import { asideClaim, type Claim, claim } from '../account/claim.ts';
import { buildDetails } from '../detail/build-details.ts';
import { completeList } from '../detail/complete-list.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import type { ImportOptions } from '../import-result.ts';
import type { ListedProgram } from '../list/entry.ts';
import { readPages } from '../list/read-lists.ts';
import { otherAmount, printedAmount, type Reading } from '../list/reading.ts';
import { type Page, toPages } from '../page/page.ts';
import type { ImportNotice } from '../problem/problem.ts';
import type { NumberedText } from '../slide/infer-page-starts.ts';
import { joinContinued } from '../slide/join-continued.ts';
import { unnumberedPages } from '../slide/unnumbered-pages.ts';
import type { Stage } from '../stage/stage.ts';
import { saidColumnsOf } from '../table/said-columns.ts';
import { readTotal, type Totals } from '../total/read-total.ts';
import { documentId } from './document-id.ts';
import { readFieldChart } from './field-chart.ts';
import { buildMinistries } from './ministries.ts';
import { buildPrograms } from './programs.ts';
import { readNotes } from './read-notes.ts';
import { readTitle } from './read-title.ts';
import { readShareChart } from './share-chart.ts';
import { buildStrategyFields } from './strategy-fields.ts';

export interface Built {
  readonly document: BudgetDocument;
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
  readonly detailPages: readonly Page[];
  /** Whether the last page follows detail pages and has no mark: the text may break off on it. */
  readonly endsInDetail: boolean;
}

/** Reads the slides and puts the document together; its figures are the account's. */
export function buildDocument(
  source: NumberedText,
  figures: ReadonlyMap<number, readonly PrintedFigure[]>,
  stage: Stage,
  options: ImportOptions,
): Built {
  const found = source.pages === null ? unnumberedPages(source.lines) : toPages(source.lines);
  const pages = joinContinued(found, (line) => figures.has(line.number));
  const summaryPages = pages.filter(({ marks }) => marks.length === 0);
  const detailPages = pages.filter(({ marks }) => marks.length > 0);
  const reading: Reading = {
    documentId: documentId(stage),
    stage,
    summaryPages,
    detailPages,
    figures: [...figures.values()].flat(),
    byOrder: source.byOrder ?? new Set(),
    figuresOf: (line) => figures.get(line.number) ?? [],
    columnsOf: saidColumnsOf(summaryPages, detailPages, stage),
  };
  const parts = buildParts(reading);
  return {
    document: {
      ...head(source, stage, options),
      ...parts.contents,
      notes: readNotes(reading),
      figures: [],
      printedLines: [],
    },
    claims: parts.claims,
    notices: parts.notices,
    detailPages: reading.detailPages,
    endsInDetail: reading.detailPages.length > 0 && pages.at(-1)?.marks.length === 0,
  };
}

/** The parts of the document in the order in which each needs what the ones before have claimed. */
function buildParts(reading: Reading) {
  const read = readPages(reading);
  const lists = { ...read, programs: completeList(read, reading) };
  const fieldChart = readFieldChart(reading, lists);
  const fields = buildStrategyFields(reading, lists, fieldChart);
  const listed = buildPrograms(reading, lists.programs);
  const details = buildDetails(reading, listed.programs);
  const taken = new Set([...fields.claims, ...listed.claims].map(({ figure }) => figure));
  const shareChart = readShareChart(lists, taken);
  const ministries = buildMinistries(
    shareChart,
    lists.ministries,
    [...lists.programs.map(printedMinistry), ...details.ministries],
    reading.stage,
  );
  const inEntries = [...lists.programs, ...lists.headings, ...lists.ministries].flatMap(({ amounts }) =>
    amounts.map(({ figure }) => figure),
  );
  const inCharts = fieldChart.unnamed.flatMap(({ amount, share }) => [amount, share]);
  const totals = readTotal(
    reading,
    lists.sums,
    new Set([...taken, ...inCharts, ...inEntries, ...ministries.claims.map(({ figure }) => figure)]),
    leastTotal(fields.strategyFields, listed.programs),
  );
  const built = [fields, listed, ministries, details];
  return {
    contents: {
      total: totals.total === null ? null : printedAmount(totals.total),
      others: distinct(totals.others.flatMap(({ figure, stage }) => otherAmount(figure, stage) ?? [])),
      strategyFields: [...fields.strategyFields],
      ministries: [...ministries.ministries],
      programs: [...details.programs],
    },
    claims: [
      ...built.flatMap(({ claims }) => claims),
      ...lists.partialSums.map((figure) => claim(figure, 'restatement', null, 'sum')),
      ...totalClaims(totals),
    ],
    notices: [
      ...built.flatMap(({ notices }) => notices),
      ...lists.underSeveral.filter((one) => lists.programs.includes(one)).map(headingUncertain),
      ...lists.ministriesApart.flatMap((apart) =>
        ministryUncertain(apart.filter((one) => lists.programs.includes(one))),
      ),
    ],
  };
}

const headingUncertain = ({ title, line }: ListedProgram): ImportNotice => ({
  code: 'heading-uncertain',
  severity: 'warning',
  title,
  line: line.number,
  page: line.page,
});

/** One notice a page: the first of the programs, and how many they are. */
function ministryUncertain(apart: readonly ListedProgram[]): ImportNotice[] {
  const [first] = apart;
  if (first === undefined) return [];
  const { title, line } = first;
  const at = { line: line.number, page: line.page };
  return [{ code: 'ministry-uncertain', severity: 'warning', title, count: apart.length, ...at }];
}

/** What the whole comes to at least: its greatest field, its greatest program. */
const leastTotal = (fields: readonly StrategyField[], programs: readonly Program[]): number =>
  Math.max(
    0,
    ...fields.map(({ total }) => total.amountYen - total.roundingYen),
    ...programs.map(({ amount }) => amount.amountYen - amount.roundingYen),
  );

const printedMinistry = ({ ministry, line }: ListedProgram): PrintedName => ({
  text: ministry,
  line: line.number,
  page: line.page,
});

const head = (source: NumberedText, stage: Stage, options: ImportOptions) => ({
  schemaVersion: SCHEMA_VERSION,
  id: documentId(stage),
  ...stage,
  title: options.title ?? (readTitle(source.lines, stage) || documentId(stage)),
  publisher: options.publisher ?? null,
  publisherEnglish: options.publisherEnglish ?? null,
  url: options.url ?? null,
  published: options.published ?? null,
  terms: options.terms ?? null,
  source: { file: options.file ?? 'text', lines: source.lines.length, pages: source.pages },
});

/** The same amount of the same stage, printed again, stands once. */
const distinct = (others: readonly OtherAmount[]): OtherAmount[] =>
  others.filter(
    (one, index) =>
      others.findIndex(
        (other) =>
          other.fiscalYear === one.fiscalYear &&
          other.phase === one.phase &&
          other.amount.amountYen === one.amount.amountYen,
      ) === index,
  );

const totalClaims = ({ total, again, others, asides }: Totals): Claim[] => [
  ...(total === null ? [] : [claim(total, 'field', 'total')]),
  ...again.map((figure) => claim(figure, 'restatement', 'total')),
  ...others.map(({ figure }) => claim(figure, 'other-year', 'total')),
  ...asides.map(({ figure, meaning }) => asideClaim(figure, meaning, 'total')),
];
