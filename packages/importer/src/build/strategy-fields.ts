import type { OtherAmount, PrintedName, StrategyField } from '@cyberbudget/core';
import { asideClaim, type Claim, claim } from '../account/claim.ts';
import type { AmountFigure } from '../figure/figure.ts';
import type { Lists, PrintedField } from '../list/entry.ts';
import { otherAmount, printedAmount, printedShare, type Reading } from '../list/reading.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { isOwnStage, otherStage } from '../stage/stage.ts';
import { comparable } from '../text/clean.ts';
import type { FieldChart, FieldSlice } from './field-chart.ts';

export interface BuiltFields {
  readonly strategyFields: readonly StrategyField[];
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
}

/**
 * The strategy fields from their headings and the chart: the first printed name is the field's,
 * other names are aliases; the first printed total is its total and each further one a restatement.
 */
export function buildStrategyFields(reading: Reading, lists: Lists, chart: FieldChart): BuiltFields {
  const claims: Claim[] = [];
  const notices: ImportNotice[] = [];
  const strategyFields: StrategyField[] = [];
  for (const code of fieldCodes(lists)) {
    const headings = lists.headings.filter((field) => field.code === code);
    const slices = chart.slices.filter(({ field }) => field.code === code);
    const names = [...headings, ...lists.legends.filter((field) => field.code === code)];
    const first = names.sort((one, other) => one.line.number - other.line.number)[0];
    if (first === undefined) continue;
    const amounts = fieldAmounts(reading, headings, slices, `strategyFields/${code}`, claims);
    const total = amounts.total;
    if (total === null) {
      notices.push({ code: 'field-without-total', severity: 'warning', strategyField: code, ...at(first) });
      continue;
    }
    const share = fieldShare(headings, slices, `strategyFields/${code}/share`, claims);
    const aliases = otherNames(first, names);
    strategyFields.push({
      code,
      name: first.name,
      aliases,
      total,
      others: amounts.others,
      share,
      ...at(first),
    });
  }
  return { strategyFields, claims, notices };
}

const at = ({ line }: PrintedField) => ({ line: line.number, page: line.page });

const fieldCodes = ({ headings, legends }: Lists): string[] =>
  [...new Set([...headings, ...legends].map(({ code }) => code))].sort(
    (one, other) => Number(one) - Number(other),
  );

function fieldAmounts(
  reading: Reading,
  headings: readonly PrintedField[],
  slices: readonly FieldSlice[],
  path: string,
  claims: Claim[],
): { readonly total: StrategyField['total'] | null; readonly others: OtherAmount[] } {
  const own: AmountFigure[] = [];
  const others: OtherAmount[] = [];
  for (const heading of headings) {
    for (const { figure, meaning } of heading.amounts) {
      const stage = otherStage(meaning, reading.stage);
      const other = stage === null ? null : otherAmount(figure, stage);
      if (isOwnStage(meaning, reading.stage)) own.push(figure);
      else if (typeof meaning === 'string') claims.push(asideClaim(figure, meaning, path));
      else if (other !== null) {
        others.push(other);
        claims.push(claim(figure, 'other-year', path));
      }
    }
  }
  own.push(...slices.map(({ amount }) => amount));
  const first = own.find(({ value }) => value !== null);
  if (first === undefined) return { total: null, others };
  for (const figure of own)
    claims.push(claim(figure, figure === first ? 'field' : 'restatement', `${path}/total`));
  return { total: printedAmount(first), others };
}

function fieldShare(
  headings: readonly PrintedField[],
  slices: readonly FieldSlice[],
  path: string,
  claims: Claim[],
): StrategyField['share'] {
  const printed = [...headings.flatMap(({ shares }) => shares), ...slices.map(({ share }) => share)];
  const first = printed.find(({ value }) => value !== null);
  for (const figure of printed) claims.push(claim(figure, figure === first ? 'field' : 'restatement', path));
  return first === undefined ? null : printedShare(first);
}

/**
 * The names that differ from the first in more than width and radicals, each where it first stands.
 */
function otherNames(first: PrintedField, names: readonly PrintedField[]): PrintedName[] {
  const known = new Set([comparable(first.name)]);
  return names.flatMap((field) => {
    const key = comparable(field.name);
    if (known.has(key)) return [];
    known.add(key);
    return [{ text: field.name, ...at(field) }];
  });
}
