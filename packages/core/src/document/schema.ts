import { z } from 'zod/mini';
import type { Yen } from '../amount/yen.ts';
import { PHASES } from '../fiscal-year/phase.ts';
import { FIGURE_USES } from './figure-use.ts';

// The only file that imports zod: what only calculates imports document.ts and carries none of it.

const text = z.string().check(z.minLength(1));
const line = z.int().check(z.minimum(1));
const yen = z.custom<Yen>((value) => Number.isSafeInteger(value), 'not a whole number of yen');
const fraction = z.number().check(z.minimum(0), z.maximum(1));

/** Where something is printed: line of the source text (from 1) and page (from 1; null where pages are not known). */
const place = { line, page: z.nullable(z.int().check(z.minimum(1))) };

const printedAmount = z.strictObject({
  amountYen: yen,
  roundingYen: yen,
  /** Exactly as printed: "２５．７億円", "約２．０億円". */
  text,
  ...place,
});

const printedShare = z.strictObject({
  /** A fraction: 10.4% is 0.104. */
  share: fraction,
  rounding: fraction,
  text,
  ...place,
});

/** A named amount inside a page: a component of the program, or a part of it ("うち重要政策推進枠"). */
const namedAmount = z.strictObject({ name: text, amount: printedAmount });

const phase = z.enum(PHASES);

/** An amount of another year or phase that stands beside this one's; never added to it. */
const otherAmount = z.strictObject({
  fiscalYear: z.int(),
  phase,
  amount: printedAmount,
});

const note = z.strictObject({ text, ...place });

/** A printed name and where it first stands. */
const printedName = z.strictObject({ text, ...place });

const detail = z.strictObject({
  page: place.page,
  /** First and last line of the page in the source text. */
  lines: z.tuple([line, line]),
  /** The amount as the page prints it, where it does. */
  amount: z.nullable(printedAmount),
  bureau: z.nullable(text),
  purpose: z.nullable(text),
  overview: z.nullable(text),
  expectedEffect: z.nullable(text),
  target: z.nullable(text),
  /** 委託, 交付金, 補助 … as the page prints them. */
  fundingSchemes: z.array(text),
  /** Bodies that receive or carry out: "独立行政法人情報処理推進機構(IPA)". */
  recipients: z.array(text),
  components: z.array(namedAmount),
  parts: z.array(namedAmount),
});

const program = z.strictObject({
  /** Stable across imports: document id, strategy field, ordinal in the list ("fy2023-draft/3-2"). */
  id: text,
  ministry: text,
  strategyField: text,
  title: text,
  amount: printedAmount,
  others: z.array(otherAmount),
  /** The mark of its detail page, "（２）…ー⑥", where it has one. */
  mark: z.nullable(z.strictObject({ text, ordinal: z.int(), ...place })),
  detail: z.nullable(detail),
});

const strategyField = z.strictObject({
  code: text,
  name: text,
  /** Other names the document prints for the same field. */
  aliases: z.array(printedName),
  total: printedAmount,
  others: z.array(otherAmount),
  share: z.nullable(printedShare),
  ...place,
});

const ministry = z.strictObject({
  /** Id of the register in ministry/ministries.ts, or the printed name where it is not registered. */
  id: text,
  name: text,
  /** The printed names under which it stands in this document, its own included. */
  printedNames: z.array(printedName),
  share: z.nullable(printedShare),
  /** The amount printed for the ministry as a whole; left out where the document prints none, as FY2023 does. */
  amount: z.optional(printedAmount),
  /** Its amounts of other years, where such are printed beside it. */
  others: z.optional(z.array(otherAmount)),
});

/** What the account of the import says of one printed figure (an amount or a percentage). */
const figure = z.strictObject({
  text,
  ...place,
  use: z.enum(FIGURE_USES),
  /** What it is or restates, as a path: "total", "strategyFields/3/share", "programs/fy2023-draft/3-2/detail". */
  of: z.nullable(text),
  /** Why it is no budget figure, or what a restatement differs by. */
  reason: z.nullable(text),
  /** Its value where it is an amount. */
  amountYen: z.nullable(yen),
  roundingYen: z.nullable(yen),
});

/** One publication, as printed: nothing derived is stored. */
export const budgetDocumentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  fiscalYear: z.int().check(z.minimum(1989), z.maximum(2200)),
  phase,
  /** The printed title of the publication. */
  title: text,
  publisher: z.nullable(text),
  publisherEnglish: z.nullable(text),
  url: z.nullable(text),
  /** Date of publication, YYYY-MM-DD, where it is known. */
  published: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  terms: z.nullable(text),
  source: z.strictObject({
    file: text,
    lines: z.int(),
    pages: z.nullable(z.int()),
  }),
  total: z.nullable(printedAmount),
  others: z.array(otherAmount),
  /** In the order of their codes. */
  strategyFields: z.array(strategyField),
  /** Every body the document names: in the order of the share chart, then those that have programs and no share. */
  ministries: z.array(ministry),
  programs: z.array(program),
  notes: z.array(note),
  figures: z.array(figure),
});

export type BudgetDocument = z.infer<typeof budgetDocumentSchema>;
export type PrintedAmount = z.infer<typeof printedAmount>;
export type PrintedShare = z.infer<typeof printedShare>;
export type PrintedName = z.infer<typeof printedName>;
export type NamedAmount = z.infer<typeof namedAmount>;
export type OtherAmount = z.infer<typeof otherAmount>;
export type Note = z.infer<typeof note>;
export type ProgramDetail = z.infer<typeof detail>;
export type Program = z.infer<typeof program>;
export type StrategyField = z.infer<typeof strategyField>;
export type MinistryEntry = z.infer<typeof ministry>;
export type Figure = z.infer<typeof figure>;
