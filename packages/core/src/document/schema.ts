import { z } from 'zod/mini';
import type { Yen } from '../amount/yen.ts';
import { isFiscalYear } from '../fiscal-year/era.ts';
import { PHASES } from '../fiscal-year/phase.ts';
import { fileText, isOneLine } from '../name/unprinted.ts';
import type { Bilingual } from '../problem/problem.ts';
import { documentFaults } from './faults.ts';
import { FIGURE_USES } from './figure-use.ts';
import { isOfNewerVersion, migrateDocument } from './migrate-document.ts';
import {
  NEWER,
  NO_ADDRESS,
  NO_DOCUMENT,
  NO_YEAR,
  NOT_FINER,
  NOT_ONE_LINE,
  NOT_WHOLE_YEN,
  TOO_LONG,
  UNFIT_TEXT,
} from './refusals.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

// The only file that imports zod: what only calculates imports document.ts and carries none of it.

/** What zod says of a value that is refused, and what a reader is told. */
const said = (reason: Bilingual) => ({ error: reason.en, params: { reason } });

/** The longest text that a cell holds. */
const LONGEST = 32_767;

/**
 * Text that files, cells and terminals can hold: nothing in it that XML refuses or a terminal
 * obeys.
 */
const text = z.string().check(
  z.minLength(1),
  z.refine((value) => value.length <= LONGEST, said(TOO_LONG)),
  z.refine((value) => fileText(value) === value, said(UNFIT_TEXT)),
);
/** Text on one line. */
const name = text.check(z.refine(isOneLine, said(NOT_ONE_LINE)));
const line = z.int().check(z.minimum(1));
const yen = z.custom<Yen>((value) => Number.isSafeInteger(value), said(NOT_WHOLE_YEN));
const fraction = z.number().check(z.minimum(0), z.maximum(1));

/**
 * Where something is printed: line of the text it was read from (from 1, through the whole
 * document), page (from 1; null where pages are not known), and line on that page: the printed
 * lines counted, the empty ones not.
 */
const place = {
  line,
  page: z.nullable(z.int().check(z.minimum(1))),
  /** Left out where pages are not known, and by documents of version 1. */
  lineOnPage: z.optional(line),
};

/** Left, top, right and bottom of a print on its page in points, from the upper left corner. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Where a figure is printed. */
const figurePlace = {
  ...place,
  /**
   * Where in its line it begins, in characters from 0; left out where its text occurs there first.
   */
  at: z.optional(z.int().check(z.minimum(0))),
  /** Only where it was read from a PDF. */
  box: z.optional(box),
  /** Where a person said what it is, or what its print is. */
  byHand: z.optional(z.literal(true)),
};

/** The digits of an amount end where its rounding begins; 0.0億円 is rounded like 0.1億円. */
const endsInRounding = (of: { readonly amountYen: Yen; readonly roundingYen: Yen }): boolean =>
  of.roundingYen >= 1 && (of.amountYen === 0 || of.roundingYen <= Math.abs(of.amountYen));

const printedAmount = z
  .strictObject({
    amountYen: yen,
    /** 1 where it is printed in single yen. */
    roundingYen: yen,
    /** Exactly as printed: "２５．７億円", "約２．０億円". */
    text,
    ...figurePlace,
  })
  .check(z.refine(endsInRounding, { ...said(NOT_FINER), path: ['roundingYen'] }));

const printedShare = z.strictObject({
  /** A fraction: 10.4% is 0.104. */
  share: fraction,
  rounding: fraction,
  text,
  ...figurePlace,
});

/**
 * A named amount inside a page: a component of the program, or a part of it ("うち重要政策推進枠").
 */
const namedAmount = z.strictObject({ name, amount: printedAmount });

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

/**
 * What a program's page says in words: a search and a reader ask for it, no number does. See
 * document-texts.ts.
 */
const detailTexts = {
  bureau: z.nullable(text),
  purpose: z.nullable(text),
  overview: z.nullable(text),
  expectedEffect: z.nullable(text),
  target: z.nullable(text),
  /** 委託, 交付金, 補助 … as the page prints them. */
  fundingSchemes: z.array(text),
  /** Bodies that receive or carry out: "独立行政法人情報処理推進機構(IPA)". */
  recipients: z.array(text),
  /**
   * What the page prints beside: its lines that are in none of the others, for whoever looks for a
   * word. Left out where there are none.
   */
  otherText: z.optional(text),
};

const detail = z.strictObject({
  page: place.page,
  /** First and last line of the page in the source text. */
  lines: z.tuple([line, line]),
  /** The amount as the page prints it, where it does. */
  amount: z.nullable(printedAmount),
  ...detailTexts,
  components: z.array(namedAmount),
  parts: z.array(namedAmount),
});

const program = z.strictObject({
  /**
   * Stable across imports: document id, strategy field, ordinal in the list ("fy2023-draft/3-2").
   */
  id: name,
  ministry: name,
  strategyField: name,
  title: name,
  amount: printedAmount,
  others: z.array(otherAmount),
  /** The mark of its detail page, "（２）…ー⑥", where it has one. */
  mark: z.nullable(z.strictObject({ text, ordinal: z.int(), ...place })),
  detail: z.nullable(detail),
});

const strategyField = z.strictObject({
  code: name,
  name,
  /** Other names the document prints for the same field. */
  aliases: z.array(printedName),
  total: printedAmount,
  others: z.array(otherAmount),
  share: z.nullable(printedShare),
  ...place,
});

const ministry = z.strictObject({
  /**
   * Id of the register in ministry/ministries.ts, or the printed name where it is not registered.
   */
  id: name,
  name,
  /** The printed names under which it stands in this document, its own included. */
  printedNames: z.array(printedName),
  share: z.nullable(printedShare),
  /**
   * The amount printed for the ministry as a whole; left out where the document prints none, as
   * FY2023 does.
   */
  amount: z.optional(printedAmount),
  /** Its amounts of other years, where such are printed beside it. */
  others: z.optional(z.array(otherAmount)),
});

/** What the account of the import says of one printed figure (an amount or a percentage). */
const figure = z.strictObject({
  text,
  ...figurePlace,
  use: z.enum(FIGURE_USES),
  /**
   * What it is or restates, as a path: "total", "strategyFields/3/share",
   * "programs/fy2023-draft/3-2/detail".
   */
  of: z.nullable(text),
  /** Why it is no budget figure, or what a restatement differs by. */
  reason: z.nullable(text),
  /** Its value where it is an amount. */
  amountYen: z.nullable(yen),
  roundingYen: z.nullable(yen),
});

/**
 * A line as it is printed, with tabs between the cells of a PDF's line. Kept for the lines that
 * carry a figure or a cited name.
 */
const printedLine = z.strictObject({ ...place, text });

/**
 * The address of a print: its text with what stands before and after it on the page, so that it is
 * found again in the same file.
 */
const printAnchor = z.strictObject({
  page: place.page,
  /** Line of the text: tells two prints of one surrounding apart. */
  line,
  exact: text,
  prefix: z.string().check(z.maxLength(LONGEST)),
  suffix: z.string().check(z.maxLength(LONGEST)),
  /**
   * Only where it was read from a PDF: shows where it stands, and is no part of what finds it
   * again.
   */
  box: z.optional(box),
});

/** What a person says that a print is. */
const correctionUse = z.discriminatedUnion('kind', [
  /** It was misread, or a heading is another: the text as it has to be read. */
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('total') }),
  z.strictObject({ kind: z.literal('field'), strategyField: name }),
  z.strictObject({ kind: z.literal('field-share'), strategyField: name }),
  z.strictObject({ kind: z.literal('program'), ministry: name, title: name, strategyField: name }),
  z.strictObject({ kind: z.literal('ministry'), ministry: name }),
  z.strictObject({ kind: z.literal('ministry-share'), ministry: name }),
  z.strictObject({ kind: z.literal('other-year'), fiscalYear: z.int(), phase }),
  z.strictObject({ kind: z.literal('part') }),
  z.strictObject({ kind: z.literal('restatement') }),
  z.strictObject({ kind: z.literal('not-budget') }),
]);

/** A correction: data beside the document, made by a person. */
const correction = z.strictObject({
  print: printAnchor,
  /** What the importer had made of it: a use of the account, and a path. */
  was: z.nullable(z.strictObject({ use: z.enum(FIGURE_USES), of: z.nullable(text) })),
  /** Null while it is open. */
  is: z.nullable(correctionUse),
  by: z.nullable(name),
  /** YYYY-MM-DD, or a time of ISO 8601. */
  at: z.nullable(name),
  why: z.nullable(text),
});

/** A file of corrections. */
const corrections = z.strictObject({ corrections: z.array(correction) });

/** The values of a document, each of its kind. */
const document = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  fiscalYear: z.int().check(z.refine(isFiscalYear, said(NO_YEAR))),
  phase,
  /** The printed title of the publication. */
  title: name,
  publisher: z.nullable(name),
  publisherEnglish: z.nullable(name),
  /** Hosts make links of it. */
  url: z.nullable(name.check(z.refine((url) => /^https?:\/\//i.test(url), said(NO_ADDRESS)))),
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
  /**
   * Every body the document names: in the order of the share chart, then those that have programs
   * and no share.
   */
  ministries: z.array(ministry),
  programs: z.array(program),
  notes: z.array(note),
  figures: z.array(figure),
  /** In order of printing; none in a document that was kept by version 1. */
  printedLines: z.array(printedLine),
  /** What a person corrected in it; left out where nobody did. */
  corrections: z.optional(z.array(correction)),
});

/**
 * One publication, as printed: nothing derived is stored. Its parts fit together, and its amounts
 * can be added exactly.
 */
export const budgetDocumentSchema = document.check((payload) => {
  for (const { path, reason } of documentFaults(payload.value))
    payload.issues.push({
      ...said(reason),
      code: 'custom',
      message: reason.en,
      input: payload.value,
      path: [...path],
    });
});

/**
 * A document that was read, or the place in what was given that made it none, and why. What a newer
 * version of this product wrote is no defect: it is told, and left alone.
 */
export type ReadDocument =
  | { readonly ok: true; readonly document: BudgetDocument }
  | { readonly ok: false; readonly isNewer: boolean; readonly path: string; readonly reason: Bilingual };

/**
 * Reads a document from what somebody else wrote (a kept workbook, a file), of this version of the
 * model or an earlier one.
 * @param content parsed JSON, or anything else
 */
export function readDocument(content: unknown): ReadDocument {
  if (isOfNewerVersion(content)) return { ok: false, isNewer: true, path: 'schemaVersion', reason: NEWER };
  const { success, data, error } = budgetDocumentSchema.safeParse(migrateDocument(content));
  if (success) return { ok: true, document: data };
  const [issue] = error.issues;
  const reason: unknown = issue?.code === 'custom' ? issue.params?.['reason'] : undefined;
  return {
    ok: false,
    isNewer: false,
    path: (issue?.path ?? []).join('.'),
    reason: (reason as Bilingual | undefined) ?? NO_DOCUMENT,
  };
}

export type BudgetDocument = z.infer<typeof document>;
export type PrintedAmount = z.infer<typeof printedAmount>;
export type PrintedShare = z.infer<typeof printedShare>;
export type PrintedName = z.infer<typeof printedName>;
export type NamedAmount = z.infer<typeof namedAmount>;
export type OtherAmount = z.infer<typeof otherAmount>;
export type Note = z.infer<typeof note>;
export type ProgramDetail = z.infer<typeof detail>;
export type DetailTexts = Pick<ProgramDetail, keyof typeof detailTexts>;
export type Program = z.infer<typeof program>;
export type StrategyField = z.infer<typeof strategyField>;
export type MinistryEntry = z.infer<typeof ministry>;
export type PrintedLine = z.infer<typeof printedLine>;
/** Corrections that were read, or where what was given is none. */
export type ReadCorrections =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly path: string };

/** Reads a file of corrections. @param content parsed JSON, or anything else */
export function readCorrections(content: unknown): ReadCorrections {
  const read = corrections.safeParse(content);
  return read.success
    ? { ok: true, corrections: read.data.corrections }
    : { ok: false, path: (read.error.issues[0]?.path ?? []).join('.') };
}

export type PrintAnchor = z.infer<typeof printAnchor>;
export type CorrectionUse = z.infer<typeof correctionUse>;
export type Correction = z.infer<typeof correction>;
export type Figure = z.infer<typeof figure>;
