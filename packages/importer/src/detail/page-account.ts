import type { NamedAmount, OtherAmount, PrintedAmount, Program } from '@cyberbudget/core';
import { type Claim, claim } from '../account/claim.ts';
import type { FigureReason } from '../account/figure-reason.ts';
import { notBudget } from '../account/not-budget.ts';
import { otherAmount, printedAmount, type Reading } from '../list/reading.ts';
import type { Page } from '../page/page.ts';
import { isOwnStage } from '../stage/stage.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { enumeratorOf } from '../text/enumerator.ts';
import { hasAmount } from '../text/number-form.ts';
import { includesOne, trimmedEnd, trimmedStart } from '../text/words.ts';
import type { PageAmount } from './page-amounts.ts';

/** What the amounts of a page say of one program. */
export interface ProgramAmounts {
  amount: PrintedAmount | null;
  readonly others: OtherAmount[];
  readonly components: NamedAmount[];
  readonly parts: NamedAmount[];
}

export interface PageAccount {
  readonly byProgram: ReadonlyMap<Program, ProgramAmounts>;
  readonly claims: readonly Claim[];
}

/**
 * Says what each amount of a page is for the programs on it: the program's amount again, a part or
 * component of it, another year's, the sum of the programs. What none of these fits is left for the
 * account.
 */
export function accountForPage(
  page: Page,
  programs: readonly Program[],
  amounts: readonly PageAmount[],
  reading: Reading,
): PageAccount {
  const byProgram = new Map(programs.map((program): [Program, ProgramAmounts] => [program, empty()]));
  const claims: Claim[] = [];
  const loose: PageAmount[] = [];
  let current = programs[0];
  for (const one of amounts) {
    const printed = printedAmount(one.figure);
    if (printed === null || current === undefined) continue;
    const own = isOwnStage(one.stage, reading.stage);
    const meant = programMeant(programs, byProgram, printed, own, page);
    if (one.partName !== null) addPart(one, printed, current, byProgram, claims);
    else if (one.stage !== null && !own) addOther(one, current, byProgram, claims);
    else if (meant !== null) {
      current = meant;
      const entry = byProgram.get(meant);
      if (entry !== undefined) entry.amount ??= printed;
      claims.push(claim(one.figure, 'restatement', `programs/${meant.id}/amount`));
    } else if (isSum(printed, programs) || (own && programs.length > 1)) {
      const path = programs.map(({ id }) => `programs/${id}/amount`).join('+');
      claims.push(claim(one.figure, 'restatement', path, isSum(printed, programs) ? 'sum' : 'differs'));
    } else if (notBudget(one.figure, one.line) === null) loose.push(one);
  }
  addComponents(loose, programs, page, byProgram, claims);
  return { byProgram, claims };
}

const empty = (): ProgramAmounts => ({ amount: null, others: [], components: [], parts: [] });

/**
 * The program whose amount a figure restates: of equal value, or labelled as this year's where only
 * one program can be meant.
 */
function programMeant(
  programs: readonly Program[],
  byProgram: ReadonlyMap<Program, ProgramAmounts>,
  printed: PrintedAmount,
  own: boolean,
  page: Page,
): Program | null {
  const open = programs.filter((program) => byProgram.get(program)?.amount === null);
  const equal = [...open, ...programs].find(({ amount }) => amount.amountYen === printed.amountYen);
  if (equal !== undefined) return equal;
  if (!own) return null;
  if (programs.length === 1 && page.marks.length === 1) return open[0] ?? null;
  return isSum(printed, programs) || open.length !== 1 ? null : (open[0] ?? null);
}

const isSum = ({ amountYen }: PrintedAmount, programs: readonly Program[]): boolean =>
  programs.length > 1 && programs.reduce((sum, { amount }) => sum + amount.amountYen, 0) === amountYen;

type ByProgram = ReadonlyMap<Program, ProgramAmounts>;

function addPart(
  one: PageAmount,
  amount: PrintedAmount,
  program: Program,
  byProgram: ByProgram,
  claims: Claim[],
): void {
  byProgram.get(program)?.parts.push({ name: cleanText(one.partName ?? '') || 'うち', amount });
  claims.push(claim(one.figure, 'part', `programs/${program.id}/detail`, exceeds(amount.amountYen, program)));
}

function addOther(
  { figure, stage }: PageAmount,
  program: Program,
  byProgram: ByProgram,
  claims: Claim[],
): void {
  const other = stage === null ? null : otherAmount(figure, stage);
  if (other === null) return;
  byProgram.get(program)?.others.push(other);
  claims.push(claim(figure, 'other-year', `programs/${program.id}`));
}

/** Why a part or the components contradict their program; the audit says by how much. */
const exceeds = (yen: number, { amount }: Program): FigureReason | null =>
  yen > amount.amountYen ? 'exceeds' : null;

/**
 * Amounts without a label are components where a name stands before them, or where together they
 * are the program's amount; those alone on their lines take their names from the page's numbered
 * headings, in order.
 */
function addComponents(
  loose: readonly PageAmount[],
  programs: readonly Program[],
  page: Page,
  byProgram: ByProgram,
  claims: Claim[],
): void {
  const [program] = programs;
  if (program === undefined || programs.length > 1 || loose.length === 0) return;
  const sum = loose.reduce((total, { figure }) => total + (figure.value?.yen ?? 0), 0);
  // One amount alone that is more than its program is no component of it.
  if (sum > program.amount.amountYen && loose.length === 1) return;
  const complete = sum === program.amount.amountYen;
  const headings = page.lines
    .filter((line) => !page.marks.some((mark) => mark.line === line))
    .filter(({ folded, raw }) => raw.length < 80 && !hasAmount(folded))
    .flatMap(({ raw, folded }) => {
      const number = enumeratorOf(folded);
      return number === null ? [] : [cleanText(raw.slice(number.length))];
    });
  loose.forEach((one, index) => {
    const amount = printedAmount(one.figure);
    const beside = includesOne(one.name, '。、')
      ? ''
      : trimmedEnd(trimmedStart(one.name, '・○●◆■'), ':：（(');
    const numbered = headings.length === loose.length ? headings[index] : undefined;
    if (amount === null || (!complete && beside === '' && numbered === undefined)) return;
    if (sum > program.amount.amountYen && beside === '' && numbered === undefined) return;
    const name = beside === '' || comparable(beside) === '' ? (numbered ?? `内訳${index + 1}`) : beside;
    byProgram.get(program)?.components.push({ name, amount });
    claims.push(claim(one.figure, 'component', `programs/${program.id}/detail`, exceeds(sum, program)));
  });
}
