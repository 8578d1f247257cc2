import type { BudgetDocument } from '@cyberbudget/core';
import type { NumberedText } from '../page/infer-page-starts.ts';
import { isBlank } from '../page/line.ts';
import type { ImportNotice, Part } from '../problem/problem.ts';
import { UNKNOWN } from '../text/clean.ts';
import { isCount } from '../text/letters.ts';
import { contradictions } from './contradictions.ts';

/**
 * What a reader has to be told of a document that was read: parts that are missing, numbers that do
 * not add up beyond what rounding explains, page numbers that contradict the count. The audit goes
 * further; this guards the import.
 */
export function checkConsistency(document: BudgetDocument, source: NumberedText): ImportNotice[] {
  return [
    ...missingParts(document),
    ...contradictions(document),
    ...sumOfShares(document),
    ...fieldCodes(document),
    ...zeroAmounts(document),
    ...lostCharacters(source),
    ...byOrder(document, source),
    ...pageStarts(source),
    ...(source.images ?? []).map((page): ImportNotice => ({ code: 'page-without-text', ...WARNING, page })),
  ];
}

const WARNING = { severity: 'warning' } as const;
const NOTICE = { severity: 'notice' } as const;

function missingParts({ total, strategyFields, ministries, programs }: BudgetDocument): ImportNotice[] {
  const parts: Part[] = [];
  if (total === null) parts.push('total');
  if (strategyFields.length === 0) parts.push('strategy-fields');
  if (!ministries.some(({ share }) => share !== null)) parts.push('ministry-shares');
  if (!programs.some(({ detail }) => detail !== null)) parts.push('detail-pages');
  const missing = parts.map((part): ImportNotice => ({ code: 'missing', ...NOTICE, part }));
  // Fields are printed over programs: where none was read under any of them, something was not
  // read.
  return programs.length === 0 && strategyFields.length > 0
    ? [...missing, { code: 'missing', ...WARNING, part: 'programs' }]
    : missing;
}

/**
 * Shares that do not divide the whole. The audit leaves open what incomplete shares add up to; here
 * too few say that the text is cut.
 */
function sumOfShares({ ministries, strategyFields }: BudgetDocument): ImportNotice[] {
  const groups = [['ministries', ministries] as const, ['strategy-fields', strategyFields] as const];
  return groups.flatMap(([what, entries]): ImportNotice[] => {
    const shares = entries.flatMap(({ share }) => (share === null ? [] : [share]));
    if (shares.length === 0) return [];
    const sum = shares.reduce((all, { share }) => all + share, 0);
    const allowed = shares.reduce((all, { rounding }) => all + rounding / 2, 1e-9);
    return Math.abs(sum - 1) <= allowed
      ? []
      : [{ code: 'shares-do-not-add-up', ...WARNING, what, sum: sum.toFixed(3) }];
  });
}

/**
 * Programs whose amounts were found by the order of lines alone, page by page; what a page of their
 * own confirms is sure.
 */
function byOrder({ programs }: BudgetDocument, { byOrder: lines }: NumberedText): ImportNotice[] {
  const unsure = programs.filter(({ amount, detail }) => detail === null && lines?.has(amount.line));
  const pages = [...new Set(unsure.map(({ amount }) => amount.page))];
  return pages.flatMap((page): ImportNotice[] => {
    const here = unsure.filter(({ amount }) => amount.page === page);
    const [first] = here;
    return first === undefined
      ? []
      : [{ code: 'amounts-by-order', ...WARNING, count: here.length, line: first.amount.line, page }];
  });
}

function fieldCodes({ strategyFields, programs }: BudgetDocument): ImportNotice[] {
  const codes = strategyFields.map(({ code }) => Number(code));
  const last = Math.max(0, ...codes);
  const skipped = Array.from({ length: last }, (_, index) => index + 1).filter(
    (code) => !codes.includes(code),
  );
  const orphans = programs.filter(
    ({ strategyField }) => !strategyFields.some(({ code }) => code === strategyField),
  );
  return [
    ...skipped.map(
      (code): ImportNotice => ({ code: 'field-codes-skip', ...WARNING, strategyField: String(code) }),
    ),
    ...(orphans.length > 0 && strategyFields.length > 0
      ? [{ code: 'programs-without-field', ...WARNING, count: orphans.length } as const]
      : []),
  ];
}

/**
 * An amount of 0 may have lost a digit, or was rounded to nothing: nobody prints a budget of none.
 */
const zeroAmounts = ({ total, strategyFields, ministries, programs }: BudgetDocument): ImportNotice[] =>
  [total, ...strategyFields.map((one) => one.total), ...[...ministries, ...programs].map((one) => one.amount)]
    .filter((amount) => amount?.amountYen === 0)
    .flatMap((amount): ImportNotice[] =>
      amount == null
        ? []
        : [{ code: 'amount-zero', ...WARNING, text: amount.text, line: amount.line, page: amount.page }],
    );

/**
 * Characters that were lost behind a letter or a digit. What stands apart was a sign: symbol fonts
 * have glyphs without characters.
 */
const LOST = /(?<=[\p{L}\p{N}])\uFFFD+/gu;

/** The characters that were lost, page by page. */
function lostCharacters({ lines }: NumberedText): ImportNotice[] {
  const found = new Map<number | null, { line: number; count: number }>();
  for (const { folded, number, page } of lines) {
    if (!folded.includes(UNKNOWN)) continue;
    const count = (folded.match(LOST) ?? []).join('').length;
    if (count === 0) continue;
    const known = found.get(page) ?? { line: number, count: 0 };
    found.set(page, { ...known, count: known.count + count });
  }
  return [...found].map(([page, { line, count }]) => ({
    code: 'characters-lost',
    ...WARNING,
    count,
    line,
    page,
  }));
}

function pageStarts({ lines, inferred }: NumberedText): ImportNotice[] {
  const found = inferred.map(
    (line): ImportNotice => ({
      code: 'page-start-inferred',
      ...NOTICE,
      line,
      page: lines[line - 1]?.page ?? null,
    }),
  );
  const numbered = lines.filter((line, index) => isCount(line.folded.trim(), 3) && standsApart(lines, index));
  const differing = numbered.filter(({ folded, page }) => page !== null && Number(folded.trim()) !== page);
  return [
    ...found,
    ...differing.map(
      ({ number: line, page, folded }): ImportNotice => ({
        code: 'page-number-differs',
        ...NOTICE,
        printed: Number(folded),
        line,
        page,
      }),
    ),
  ];
}

/** A number is a page number where its page begins or ends with it. */
function standsApart(lines: NumberedText['lines'], index: number): boolean {
  const { page } = lines[index] ?? { page: null };
  const before = lines.slice(Math.max(0, index - 5), index).findLast((line) => !isBlank(line));
  const after = lines.slice(index + 1, index + 6).find((line) => !isBlank(line));
  return before?.page !== page || after?.page !== page;
}
