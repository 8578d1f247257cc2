import type { OtherAmount, PrintedName, Program, StrategyField } from '@cyberbudget/core';
import { asideClaim, type Claim, claim } from '../account/claim.ts';
import { buildDetails } from '../detail/build-details.ts';
import { completeList } from '../detail/complete-list.ts';
import type { ListedProgram } from '../list/entry.ts';
import { readPages } from '../list/read-lists.ts';
import { otherAmount, printedAmount, type Reading } from '../list/reading.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { readTotal, type Totals } from '../total/read-total.ts';
import { readFieldChart } from './field-chart.ts';
import { buildMinistries } from './ministries.ts';
import { claimShares } from './program-shares.ts';
import { buildPrograms } from './programs.ts';
import { readShareChart } from './share-chart.ts';
import { buildStrategyFields } from './strategy-fields.ts';

/** The parts of the document in the order in which each needs what the ones before have claimed. */
export function buildParts(reading: Reading) {
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
      ...lists.rates.map((figure) => claim(figure, 'not-budget', null, 'change')),
      ...totalClaims(totals),
      ...claimShares(lists, listed.claims, fields, totals.total),
    ],
    notices: [
      ...built.flatMap(({ notices }) => notices),
      ...lists.underSeveral.filter((one) => lists.programs.includes(one)).map(headingUncertain),
      ...lists.unsureOfMinistry.flatMap((apart) =>
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

const totalClaims = ({ total, again, others, asides, noted }: Totals): Claim[] => [
  ...(total === null ? [] : [claim(total, 'field', 'total')]),
  ...again.map((figure) => claim(figure, 'restatement', 'total')),
  ...others.map(({ figure }) => claim(figure, 'other-year', 'total')),
  ...asides.map(({ figure, meaning }) => asideClaim(figure, meaning, 'total')),
  ...noted.map((figure) => claim(figure, 'other-year', null)),
];
