import type { OtherAmount, Program } from '@cyberbudget/core';
import { asideClaim, type Claim, claim } from '../account/claim.ts';
import type { AmountFigure, PrintedFigure } from '../figure/figure.ts';
import { ministryOf } from '../label/ministry-name.ts';
import { type ListedProgram, NO_FIELD } from '../list/entry.ts';
import { otherAmount, printedAmount, type Reading } from '../list/reading.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { type Aside, isOwnStage, otherStage } from '../stage/stage.ts';
import { comparable } from '../text/clean.ts';
import { endsInNoAmount } from '../text/no-amount.ts';

export interface BuiltPrograms {
  readonly programs: readonly Program[];
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
}

/**
 * The programs of the lists, numbered within their field in order of printing. A program printed
 * twice counts once.
 */
export function buildPrograms(reading: Reading, listed: readonly ListedProgram[]): BuiltPrograms {
  const claims: Claim[] = [];
  const notices: ImportNotice[] = [];
  const known = new Map<string, Program>();
  const anywhere = new Map<string, Program>();
  const counts = new Map<string, number>();
  const elsewhere: OfOtherYears[] = [];
  for (const entry of listed) {
    const { own, others, rest } = ownAndOthers(reading, entry);
    if (own === null && (entry.amounts.length === 0 || rest.some(({ meaning }) => meaning === 'of-other'))) {
      notices.push(withoutAmount(entry));
      claims.push(...rest.map(({ figure, meaning }) => asideClaim(figure, meaning, '')));
      claims.push(...others.map(({ figure }) => claim(figure, 'other-year', null)));
      continue;
    }
    const amount = own === null ? null : printedAmount(own);
    if (own === null || amount === null) {
      if (own === null) elsewhere.push({ entry, others });
      continue;
    }
    const strategyField = entry.strategyField ?? NO_FIELD;
    const ministry = ministryOf(entry.ministry).id;
    const keyAnywhere = [ministry, comparable(entry.title), amount.amountYen].join('/');
    const key = `${strategyField}/${keyAnywhere}`;
    // 再掲 repeats a program that stands under another field.
    const again = entry.behind.includes('再掲');
    const twin = known.get(key) ?? (again ? anywhere.get(keyAnywhere) : undefined);
    if (twin !== undefined) {
      claims.push(claim(own, 'restatement', `programs/${twin.id}/amount`, 'duplicate'));
      notices.push(duplicate(entry.title, own));
      continue;
    }
    const ordinal = (counts.get(strategyField) ?? 0) + 1;
    counts.set(strategyField, ordinal);
    const id = `${reading.documentId}/${strategyField}-${ordinal}`;
    const { title } = entry;
    const ofOthers = others.map(({ other }) => other);
    const program = {
      id,
      ministry,
      strategyField,
      title,
      amount,
      others: ofOthers,
      mark: null,
      detail: null,
    };
    known.set(key, program);
    anywhere.set(keyAnywhere, program);
    if (entry.doubtful || hasBlankCells(entry, reading)) notices.push(uncertainColumn(entry.title, own));
    claims.push(claim(own, 'field', `programs/${id}/amount`));
    claims.push(...others.map(({ figure }) => claim(figure, 'other-year', `programs/${id}`)));
    claims.push(...rest.map(({ figure, meaning }) => asideClaim(figure, meaning, `programs/${id}`)));
  }
  return { programs: withOtherYears([...known.values()], elsewhere, claims, notices), claims, notices };
}

/**
 * An entry of a list of another year: its amounts belong to the program of this year that has its
 * name.
 */
interface OfOtherYears {
  readonly entry: ListedProgram;
  readonly others: readonly { readonly figure: AmountFigure; readonly other: OtherAmount }[];
}

/**
 * The programs with the amounts that a list of another year gives them; what is in none of them
 * stays unexplained.
 */
function withOtherYears(
  programs: readonly Program[],
  elsewhere: readonly OfOtherYears[],
  claims: Claim[],
  notices: ImportNotice[],
): Program[] {
  const byName = new Map(programs.map((one) => [`${one.ministry}/${comparable(one.title)}`, one.id]));
  const found = new Map<string, OtherAmount[]>();
  for (const { entry, others } of elsewhere) {
    const id = byName.get(`${ministryOf(entry.ministry).id}/${comparable(entry.title)}`);
    if (id === undefined) {
      if (others.length === 0) continue;
      // Where the column of this year is blank for it, the page says that it has none; else its
      // amount is missing.
      notices.push({ ...withoutAmount(entry), severity: entry.inColumns ? 'notice' : 'warning' });
      claims.push(...others.map(({ figure }) => claim(figure, 'other-year', null)));
      continue;
    }
    found.set(id, [...(found.get(id) ?? []), ...others.map(({ other }) => other)]);
    claims.push(...others.map(({ figure }) => claim(figure, 'other-year', `programs/${id}`)));
  }
  return programs.map((one) => {
    const others = found.get(one.id);
    return others === undefined ? one : { ...one, others: [...one.others, ...others] };
  });
}

const withoutAmount = ({ title, line }: ListedProgram): ImportNotice => ({
  code: 'program-without-amount',
  severity: 'warning',
  title,
  line: line.number,
  page: line.page,
});

/**
 * Whether a row of running text has one amount for several columns and no dash for the others:
 * which column it stands in is a guess.
 */
function hasBlankCells({ line, amounts, inColumns }: ListedProgram, reading: Reading): boolean {
  const { columns } = reading.columnsOf(line);
  return !inColumns && columns.length > 1 && amounts.length === 1 && !endsInNoAmount(line.folded.slice(-40));
}

const uncertainColumn = (title: string, { text, line, page }: AmountFigure): ImportNotice => ({
  code: 'column-uncertain',
  severity: 'warning',
  title,
  text,
  line,
  page,
});

const duplicate = (title: string, { line, page }: AmountFigure): ImportNotice => ({
  code: 'duplicate-program',
  severity: 'warning',
  title,
  line,
  page,
});

interface Rest {
  readonly figure: PrintedFigure;
  readonly meaning: Aside;
}

/**
 * The amount of this document's stage and those of others. A program with amounts of other stages
 * only is not this budget's.
 */
function ownAndOthers(reading: Reading, { amounts }: ListedProgram) {
  let own: AmountFigure | null = null;
  const rest: Rest[] = [];
  const others: { readonly figure: AmountFigure; readonly other: OtherAmount }[] = [];
  for (const { figure, meaning } of amounts) {
    const stage = otherStage(meaning, reading.stage);
    const other = stage === null ? null : otherAmount(figure, stage);
    if (typeof meaning === 'string') rest.push({ figure, meaning });
    else if (isOwnStage(meaning, reading.stage)) own ??= figure;
    else if (other !== null) others.push({ figure, other });
  }
  return { own: own as AmountFigure | null, others, rest };
}
