import { parseAmount } from './amount/parse-amount.ts';
import { parsePercent } from './amount/parse-percent.ts';
import type {
  BudgetDocument,
  Figure,
  NamedAmount,
  PrintedAmount,
  PrintedShare,
  Program,
  ProgramDetail,
} from './document/document.ts';

/**
 * What a made-up document says, amounts as digits in 億円 ("27.1"), shares as digits in percent
 * ("1.9").
 */
export interface MadeUp {
  readonly total?: string | null;
  readonly fields?: readonly { readonly code: string; readonly total: string; readonly share?: string }[];
  readonly ministries?: readonly MadeUpMinistry[];
  readonly programs?: readonly MadeUpProgram[];
  readonly figures?: readonly Partial<Figure>[];
}

export interface MadeUpMinistry {
  readonly id: string;
  readonly name?: string;
  readonly share?: string;
  readonly amount?: string;
  /** What it got in the year before, initial budget. */
  readonly before?: string;
}

export interface MadeUpProgram {
  readonly ministry: string;
  readonly field: string;
  readonly amount: string;
  readonly title?: string;
  readonly mark?: number;
  /** The amount of its page; null for a page that prints none. */
  readonly page?: string | null;
  readonly components?: readonly string[];
  readonly parts?: readonly string[];
}

/** A printed amount of a made-up document: "27.1" is 27.1億円, rounded to 0.1. */
export function printed(digits: string, line = 1): PrintedAmount {
  const amount = parseAmount(digits, '億円');
  if (amount === null) throw new Error(`no amount: ${digits}`);
  return { amountYen: amount.yen, roundingYen: amount.roundingYen, text: `${digits}億円`, line, page: 1 };
}

/** A printed share of a made-up document: "1.9" is 1.9%. */
export function printedPercent(digits: string, line = 1): PrintedShare {
  const share = parsePercent(digits);
  if (share === null) throw new Error(`no share: ${digits}`);
  return { share: share.value, rounding: share.rounding, text: `${digits}%`, line, page: 1 };
}

/** A made-up document of fiscal year 2030, in which every figure stands on a line of its own. */
export function madeUpDocument({
  total = null,
  fields = [],
  ministries = [],
  programs = [],
  figures = [],
}: MadeUp): BudgetDocument {
  let last = 0;
  const line = (): number => ++last;
  return {
    schemaVersion: 2,
    id: 'made-up',
    fiscalYear: 2030,
    phase: 'draft',
    title: '架空の資料',
    publisher: null,
    publisherEnglish: null,
    url: null,
    published: null,
    terms: null,
    source: { file: 'made-up.txt', lines: 1000, pages: 1 },
    total: total === null ? null : printed(total, line()),
    others: [],
    strategyFields: fields.map(({ code, total: amount, share }) => ({
      code,
      name: `分野の名${code}`,
      aliases: [],
      total: printed(amount, line()),
      others: [],
      share: share === undefined ? null : printedPercent(share, line()),
      line: last,
      page: 1,
    })),
    ministries: ministries.map(({ id, name = id, share, amount, before }) => ({
      id,
      name,
      printedNames: [],
      share: share === undefined ? null : printedPercent(share, line()),
      ...(amount === undefined ? {} : { amount: printed(amount, line()) }),
      ...(before === undefined
        ? {}
        : { others: [{ fiscalYear: 2029, phase: 'initial', amount: printed(before, line()) }] }),
    })),
    programs: programs.map((program, position) => madeUpProgram(program, position, line)),
    notes: [],
    figures: figures.map((figure) => ({
      text: '',
      line: line(),
      page: 1,
      use: 'restatement',
      of: null,
      reason: null,
      amountYen: null,
      roundingYen: null,
      ...figure,
    })),
    printedLines: [],
  };
}

function madeUpProgram(of: MadeUpProgram, position: number, line: () => number): Program {
  const { ministry, field, amount, mark, title = `施策${position + 1}` } = of;
  return {
    id: `made-up/${field}-${position + 1}`,
    ministry,
    strategyField: field,
    title,
    amount: printed(amount, line()),
    others: [],
    mark:
      mark === undefined ? null : { text: `（${field}）分野ー${mark}`, ordinal: mark, line: line(), page: 1 },
    detail: madeUpDetail(of, line),
  };
}

function madeUpDetail({ page, components, parts }: MadeUpProgram, line: () => number): ProgramDetail | null {
  if (page === undefined && components === undefined && parts === undefined) return null;
  const named = (digits: string, position: number): NamedAmount => ({
    name: `内訳${position + 1}`,
    amount: printed(digits, line()),
  });
  const first = line();
  return {
    page: 1,
    lines: [first, first + 10],
    amount: page === undefined || page === null ? null : printed(page, line()),
    bureau: null,
    purpose: null,
    overview: null,
    expectedEffect: null,
    target: null,
    fundingSchemes: [],
    recipients: [],
    components: (components ?? []).map(named),
    parts: (parts ?? []).map(named),
  };
}
