import type { PrintAnchor } from '@cyberbudget/core';
import type { Line } from '../page/line.ts';

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
  readonly starts: readonly { readonly line: Line; readonly at: number }[];
}

function pageText(lines: readonly Line[], page: number | null): PageText {
  const starts: { line: Line; at: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (line.page !== page) continue;
    starts.push({ line, at: text.length });
    text += `${line.raw}\n`;
  }
  return { text, starts };
}

/** The addresses of prints of a text, each from where it stands in its line. */
export function anchorsOf(lines: readonly Line[], prints: readonly FoundPrint[]): PrintAnchor[] {
  const pages = new Map<number | null, PageText>();
  return prints.map(({ line: number, start, end }) => {
    const { page = null, raw = '' } = lines[number - 1] ?? {};
    const whole = pages.get(page) ?? pageText(lines, page);
    pages.set(page, whole);
    const printed = raw.slice(start, end);
    const exact = printed.trim();
    const inLine = start + printed.indexOf(exact);
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

/** The print of an address: of several with the same surrounding the one on its line. Null where there is none, or no one. */
export function findPrint(lines: readonly Line[], anchor: PrintAnchor): FoundPrint | null {
  const { text, starts } = pageText(lines, anchor.page);
  const found: FoundPrint[] = [];
  const { exact, prefix, suffix } = anchor;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (!text.slice(0, at).endsWith(prefix) || !text.startsWith(suffix, at + exact.length)) continue;
    const inside = starts.findLast((one) => one.at <= at);
    if (inside === undefined) continue;
    const start = at - inside.at;
    found.push({
      line: inside.line.number,
      start,
      end: Math.min(start + exact.length, inside.line.raw.length),
    });
  }
  if (found.length === 1) return found[0] ?? null;
  return found.find(({ line }) => line === anchor.line) ?? null;
}
