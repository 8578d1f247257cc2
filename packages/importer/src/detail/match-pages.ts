import type { Program } from '@cyberbudget/core';
import { ministryMatcher } from '../label/ministry-name.ts';
import type { Mark } from '../page/find-marks.ts';
import type { Page } from '../page/page.ts';
import { comparable } from '../text/clean.ts';
import { comparablePage, type FootMinistry, ministryOfMark } from './detail-page.ts';
import type { PageAmount } from './page-amounts.ts';

/** A mark with the page it stands on. */
export interface MarkedPage {
  readonly page: Page;
  readonly mark: Mark;
  readonly ministry: FootMinistry | null;
  readonly amounts: readonly PageAmount[];
}

export interface PageMatch extends MarkedPage {
  readonly program: Program;
}

/**
 * Field, ministry, title and amount each say so much; at least two of the last three must agree.
 */
const WEIGHTS = { field: 3, ministry: 4, title: 5, titleBegins: 3, amount: 3, amountRounded: 2 } as const;
const LEAST = 6;

/** The marks of the pages, one by one. */
export const markedPages = (
  pages: readonly Page[],
  amountsOf: (page: Page) => readonly PageAmount[],
): MarkedPage[] =>
  pages.flatMap((page) =>
    page.marks.map((mark) => ({
      page,
      mark,
      ministry: ministryOfMark(page, mark),
      amounts: amountsOf(page),
    })),
  );

/**
 * Gives each program its page: by mark, ministry, title and amount together, the surest pair first.
 */
export function matchPages(marked: readonly MarkedPage[], programs: readonly Program[]): PageMatch[] {
  const texts = new Map(marked.map(({ page }) => [page, comparablePage(page)]));
  const known = programs.map((program) => ({
    program,
    title: comparable(program.title),
    isOf: ministryMatcher(program.ministry),
  }));
  const open: { readonly points: number; readonly one: MarkedPage; readonly program: Program }[] = [];
  for (const one of marked) {
    const text = texts.get(one.page) ?? '';
    const values = one.amounts.flatMap(({ figure }) => figure.value ?? []);
    for (const program of known) {
      const points = score(one, program, text, values);
      if (points >= LEAST) open.push({ points, one, program: program.program });
    }
  }
  open.sort((one, other) => other.points - one.points);
  const matches: PageMatch[] = [];
  for (const { one, program } of open) {
    const taken = matches.some((match) => match.mark === one.mark || match.program === program);
    if (!taken) matches.push({ ...one, program });
  }
  return matches;
}

type Amount = NonNullable<PageAmount['figure']['value']>;

/** A program with what is compared of it. */
interface Known {
  readonly program: Program;
  readonly title: string;
  readonly isOf: (ministry: string) => boolean;
}

function score(
  { mark, ministry }: MarkedPage,
  { program, title, isOf }: Known,
  text: string,
  values: readonly Amount[],
): number {
  const own = ministry !== null && isOf(ministry.name);
  const printed = amountPoints(values, program);
  if (!own && printed === 0) return 0;
  const titled = titlePoints(title, text);
  const agreeing = Number(own) + Number(titled > 0) + Number(printed > 0);
  if (agreeing < 2) return 0;
  return (
    (mark.strategyField === program.strategyField ? WEIGHTS.field : 0) +
    (own ? WEIGHTS.ministry : 0) +
    titled +
    printed
  );
}

function titlePoints(title: string, text: string): number {
  if (title.length > 2 && text.includes(title)) return WEIGHTS.title;
  const beginning = title.slice(0, Math.max(8, Math.ceil(title.length * 0.6)));
  return title.length > 8 && text.includes(beginning) ? WEIGHTS.titleBegins : 0;
}

function amountPoints(values: readonly Amount[], { amount }: Program): number {
  if (values.some(({ yen }) => yen === amount.amountYen)) return WEIGHTS.amount;
  const rounded = values.some(({ yen, roundingYen }) => Math.abs(yen - amount.amountYen) * 2 <= roundingYen);
  return rounded ? WEIGHTS.amountRounded : 0;
}
