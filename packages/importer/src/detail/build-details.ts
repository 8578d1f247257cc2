import type { DetailTexts, OtherAmount, PrintedName, Program, ProgramDetail } from '@cyberbudget/core';
import type { Claim } from '../account/claim.ts';
import { NO_FIELD } from '../list/entry.ts';
import type { Reading } from '../list/reading.ts';
import { isBlank } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import type { ImportNotice } from '../problem/problem.ts';
import { readBureau } from './bureau.ts';
import { printedMark } from './detail-page.ts';
import { readFundingSchemes, readRecipients } from './funding.ts';
import { type MarkedPage, markedPages, matchPages, type PageMatch } from './match-pages.ts';
import { readOtherText } from './other-text.ts';
import { accountForPage, type ProgramAmounts } from './page-account.ts';
import { readPageAmounts } from './page-amounts.ts';
import { readBlocks } from './paragraphs.ts';
import { programsOfPages } from './programs-of-pages.ts';
import { readSections, type Sections } from './sections.ts';
import { sectionsByTitle } from './sections-by-title.ts';

export interface BuiltDetails {
  readonly programs: readonly Program[];
  /** The ministries of programs that only the pages name. */
  readonly ministries: readonly PrintedName[];
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
}

/**
 * Reads the detail pages and gives each listed program its own. A text of detail pages alone gives
 * programs too: those that its pages are about.
 */
export function buildDetails(reading: Reading, listed: readonly Program[]): BuiltDetails {
  const amounts = new Map(reading.detailPages.map((page) => [page, readPageAmounts(page, reading)]));
  const marked = markedPages(reading.detailPages, (page) => amounts.get(page) ?? []);
  const made = listed.length === 0 ? programsOfPages(marked, reading) : null;
  const programs = made?.programs ?? listed;
  const matches = made?.matches ?? matchPages(marked, listed);
  const claims: Claim[] = [];
  const details = new Map<Program, Program>();
  for (const page of reading.detailPages) {
    const own = matches.filter((match) => match.page === page);
    const here = programs.flatMap((program) => own.find((match) => match.program === program) ?? []);
    if (here.length === 0) continue;
    const account = accountForPage(
      page,
      here.map(({ program }) => program),
      amounts.get(page) ?? [],
      reading,
    );
    claims.push(...account.claims);
    for (const [match, texts] of readPageTexts(here, page, reading)) {
      const amountsOf = account.byProgram.get(match.program);
      if (amountsOf !== undefined) details.set(match.program, detailed(match, amountsOf, texts));
    }
  }
  return {
    programs: programs.map((program) => details.get(program) ?? program),
    ministries: made?.matches.flatMap(printedMinistry) ?? [],
    claims,
    notices: made?.notices ?? noticesOf(marked, matches, programs),
  };
}

const printedMinistry = ({ ministry }: PageMatch): PrintedName[] =>
  ministry === null ? [] : [{ text: ministry.name, line: ministry.line.number, page: ministry.line.page }];

/** The sections of a page, and for a page of several programs which belong to which. */
function readPageSections(
  here: readonly PageMatch[],
  page: Page,
  reading: Reading,
): (program: Program) => Sections {
  const titles = here.map(({ program }) => program.title);
  const blocks = readBlocks(page, titles, reading);
  if (here.length > 1) return sectionsByTitle(blocks, titles);
  const sections = readSections(blocks);
  return () => sections;
}

/** The words of a page, for each program that it is about. */
function readPageTexts(
  here: readonly PageMatch[],
  page: Page,
  reading: Reading,
): readonly (readonly [PageMatch, DetailTexts])[] {
  const sections = readPageSections(here, page, reading);
  const funding = { fundingSchemes: readFundingSchemes(page), recipients: readRecipients(page) };
  const said = here.map((match) => {
    const { title, ministry } = match.program;
    return [match, { bureau: readBureau(page, title, ministry), ...sections(match.program) }] as const;
  });
  const otherText = readOtherText(
    page,
    here.map(({ program }) => program.title),
    said.map(([, texts]) => texts),
    reading,
  );
  const others = otherText === undefined ? {} : { otherText };
  return said.map(([match, texts]) => [match, { ...texts, ...funding, ...others }] as const);
}

function detailed({ program, mark, page }: PageMatch, amounts: ProgramAmounts, texts: DetailTexts): Program {
  const printed = page.lines.filter((line) => !isBlank(line));
  const [first, last] = [printed[0], printed.at(-1)];
  const detail: ProgramDetail = {
    page: page.number,
    lines: [first?.number ?? mark.line.number, last?.number ?? mark.line.number],
    amount: amounts.amount,
    ...texts,
    components: amounts.components,
    parts: amounts.parts,
  };
  const others = amounts.others.filter((one) => !program.others.some((known) => sameOther(one, known)));
  return { ...program, others: [...program.others, ...others], mark: printedMark(mark), detail };
}

const sameOther = (one: OtherAmount, other: OtherAmount): boolean =>
  one.fiscalYear === other.fiscalYear &&
  one.phase === other.phase &&
  one.amount.amountYen === other.amount.amountYen;

/**
 * Pages without a program, programs without a page, and marks that name another field than the list
 * does.
 */
function noticesOf(
  marked: readonly MarkedPage[],
  matches: readonly PageMatch[],
  programs: readonly Program[],
): ImportNotice[] {
  const found: ImportNotice[] = [];
  for (const { mark } of marked) {
    const match = matches.find((one) => one.mark === mark);
    const { text, line, page } = printedMark(mark);
    if (match === undefined)
      found.push({ code: 'detail-without-program', severity: 'warning', mark: text, line, page });
    else if (![mark.strategyField, NO_FIELD].includes(match.program.strategyField)) {
      const { strategyField } = match.program;
      found.push({
        code: 'mark-contradicts-list',
        severity: 'warning',
        mark: text,
        strategyField,
        line,
        page,
      });
    }
  }
  if (marked.length === 0) return found;
  for (const { title, amount } of programs.filter(
    (program) => !matches.some((match) => match.program === program),
  )) {
    found.push({
      code: 'program-without-detail',
      severity: 'warning',
      title,
      line: amount.line,
      page: amount.page,
    });
  }
  return found;
}
