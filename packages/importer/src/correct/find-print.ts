import type { PrintAnchor } from '@cyberbudget/core';
import { type Line, printedRaw } from '../page/line.ts';
import { UNKNOWN } from '../text/clean.ts';
import { hasDigit } from '../text/letters.ts';

/** A line of a text, as far as a print's address needs it. */
export type NumberedLine = Pick<Line, 'number' | 'page' | 'raw' | 'printed'>;

/** Where a print stands in a text: in a line, from start up to end. */
export interface FoundPrint {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** How much of what stands before and after a print is part of its address, in characters. */
const AROUND = 24;

/** The lines of one page as one text, and where each of them begins in it. */
interface PageText {
  readonly text: string;
  readonly starts: readonly { readonly line: NumberedLine; readonly at: number }[];
}

function pageText(lines: readonly NumberedLine[], page: number | null): PageText {
  const starts: { line: NumberedLine; at: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (line.page !== page) continue;
    starts.push({ line, at: text.length });
    text += `${printedRaw(line)}\n`;
  }
  return { text, starts };
}

/** The addresses of prints of a text, each from where it stands in its line. */
export function anchorsOf(lines: readonly NumberedLine[], prints: readonly FoundPrint[]): PrintAnchor[] {
  const pages = new Map<number | null, PageText>();
  return prints.map(({ line: number, start, end }) => {
    const own = lines[number - 1];
    const page = own?.page ?? null;
    const whole = pages.get(page) ?? pageText(lines, page);
    pages.set(page, whole);
    const from = own?.printed?.at[start] ?? start;
    const to = own?.printed === undefined ? end : (own.printed.at[end - 1] ?? from) + 1;
    const printed = own === undefined ? '' : printedRaw(own).slice(from, to);
    const exact = printed.trim();
    const inLine = from + printed.indexOf(exact);
    const at = (whole.starts.find(({ line }) => line.number === number)?.at ?? 0) + inLine;
    return {
      page,
      line: number,
      exact,
      prefix: whole.text.slice(Math.max(0, at - AROUND), at),
      suffix: whole.text.slice(at + exact.length, at + exact.length + AROUND),
    };
  });
}

/**
 * What a number is printed with: of one that cannot be read, a part may be all that was taken for
 * it.
 */
const OF_NUMBER = `.,．，・${UNKNOWN}`;

/**
 * The print of a figure that cannot be read: the whole number, so that a person reads all of it
 * anew.
 */
export function wholeNumber(raw: string, { line, start, end }: FoundPrint): FoundPrint {
  let from = start;
  while (from > 0 && (OF_NUMBER.includes(raw.charAt(from - 1)) || hasDigit(raw.charAt(from - 1)))) from--;
  return { line, start: from, end };
}

/**
 * The print of an address: of several with the same surrounding the one on its line. Null where
 * there is none, or no one.
 */
export function findPrint(lines: readonly NumberedLine[], anchor: PrintAnchor): FoundPrint | null {
  const { text, starts } = pageText(lines, anchor.page);
  const found: FoundPrint[] = [];
  const { exact, prefix, suffix } = anchor;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (!text.slice(0, at).endsWith(prefix) || !text.startsWith(suffix, at + exact.length)) continue;
    const inside = starts.findLast((one) => one.at <= at);
    if (inside === undefined) continue;
    const start = at - inside.at;
    const end = Math.min(start + exact.length, printedRaw(inside.line).length);
    found.push({
      line: inside.line.number,
      start: readAt(inside.line, start),
      end: readAt(inside.line, end),
    });
  }
  if (found.length === 1) return found[0] ?? null;
  return found.find(({ line }) => line === anchor.line) ?? null;
}

/** Where what is printed at a place of a line stands in it as it is read. */
function readAt({ printed }: NumberedLine, place: number): number {
  const index = printed?.at.findIndex((at) => at >= place) ?? place;
  return index < 0 ? (printed?.at.length ?? place) : index;
}
