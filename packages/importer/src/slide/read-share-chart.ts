import { registeredMinistry } from '@cyberbudget/core';
import type { PercentFigure } from '../figure/figure.ts';
import { cleanText } from '../text/clean.ts';
import { isBlank, type Line } from '../text/line.ts';
import { isMinistryName } from './ministry-name.ts';
import type { Page } from './page.ts';
import { isPercent, type Reading } from './reading.ts';

/** A slice of the chart of ministries. */
export interface MinistrySlice {
  readonly name: string;
  readonly line: Line;
  readonly share: PercentFigure;
}

export interface ShareChart {
  readonly slices: readonly MinistrySlice[];
  /** Percentages on a chart's page that stand beside no name. */
  readonly unnamed: readonly PercentFigure[];
  /** Names of ministries on a chart's page that stand beside no percentage. */
  readonly withoutShare: readonly { readonly name: string; readonly line: Line }[];
}

type Token = { readonly text: string; readonly line: Line } | PercentFigure;
const isText = (token: Token): token is { readonly text: string; readonly line: Line } => !('kind' in token);

/** Reads the charts of shares by ministry: on a page with at least two ministries beside percentages, names and shares alternate. */
export function readShareChart(reading: Reading, taken: ReadonlySet<PercentFigure>): ShareChart {
  const slices: MinistrySlice[] = [];
  const unnamed: PercentFigure[] = [];
  const withoutShare: { name: string; line: Line }[] = [];
  for (const page of reading.summaryPages) {
    const tokens = pageTokens(page, reading, taken);
    if (tokens.filter((token) => !isText(token)).length === 0) continue;
    const chart = pairTokens(percentFirst(tokens) ? [...tokens].reverse() : tokens);
    slices.push(...[...chart.slices].sort((one, other) => order(one.share, other.share)));
    unnamed.push(...chart.unnamed);
    withoutShare.push(...chart.withoutShare);
  }
  return { slices, unnamed, withoutShare };
}

const order = (one: PercentFigure, other: PercentFigure): number =>
  one.line - other.line || one.start - other.start;

/** The names and percentages of a page in order of printing; headings, notes, sentences and amounts are neither. */
function pageTokens(page: Page, reading: Reading, taken: ReadonlySet<PercentFigure>): Token[] {
  return page.lines.flatMap((line): Token[] => {
    const text = line.folded.trim();
    if (isBlank(line)) return [];
    const row = isRowOfShares(line, reading);
    if (!row && (text.length > 60 || /^[※注○●(【]|[。、]|年度|億円|予算/.test(text))) return [];
    const tokens: Token[] = [];
    let from = 0;
    const push = (raw: string): void => {
      const printed = row ? cleanText(raw).replace(AROUND_NAMES, '') : cleanText(raw);
      if (printed !== '') tokens.push({ text: printed, line });
    };
    for (const figure of reading.figuresOf(line)) {
      push(line.raw.slice(from, figure.start));
      if (isPercent(figure) && !taken.has(figure)) tokens.push(figure);
      from = figure.end;
    }
    push(line.raw.slice(from));
    return tokens;
  });
}

/** The longest row of shares. */
const LONGEST_ROW = 400;
/** What stands between the names of a row of shares. */
const AROUND_NAMES = /^[\s、，,。()（）：:・○●|]+|[\s、，,。()（）：:・|]+$/g;

/** A line of shares in which nothing but names of ministries stands beside the figures: "防衛省（85.0%）、総務省（9.0%）". */
function isRowOfShares(line: Line, reading: Reading): boolean {
  const figures = reading.figuresOf(line);
  if (line.folded.length > LONGEST_ROW || !figures.some(isPercent)) return false;
  let from = 0;
  const pieces = [...figures, null].map((figure) => {
    const piece = line.raw.slice(from, figure?.start ?? line.raw.length);
    from = figure?.end ?? from;
    return cleanText(piece).replace(AROUND_NAMES, '');
  });
  const names = pieces.filter((piece) => piece !== '');
  return names.length > 0 && names.every(isMinistryName);
}

/** Whether the chart prints the share before the name. */
function percentFirst(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => !isText(token));
  const before = tokens[first - 1];
  const after = tokens[first + 1];
  const names = (token: Token | undefined): boolean =>
    token !== undefined && isText(token) && isMinistryName(token.text);
  return !names(before) && names(after);
}

function pairTokens(tokens: readonly Token[]): ShareChart {
  const slices: MinistrySlice[] = [];
  const unnamed: PercentFigure[] = [];
  const withoutShare: { name: string; line: Line }[] = [];
  let pending: { text: string; line: Line }[] = [];
  const drop = (left: typeof pending): void => {
    for (const { text, line } of left) if (isMinistryName(text)) withoutShare.push({ name: text, line });
  };
  for (const token of tokens) {
    if (isText(token)) {
      pending.push(token);
      continue;
    }
    const named = nameOf(pending);
    if (named === null) unnamed.push(token);
    else {
      slices.push({ name: named.name, line: named.line, share: token });
      drop(pending.slice(0, -named.pieces));
    }
    pending = [];
  }
  drop(pending);
  return { slices, unnamed, withoutShare };
}

/** The name right before a percentage; a long one may be set in two or three pieces. */
function nameOf(pending: readonly { readonly text: string; readonly line: Line }[]) {
  for (const pieces of [1, 2, 3]) {
    const last = pending.slice(-pieces);
    const [first] = last;
    const name = last.map(({ text }) => text).join('');
    if (first !== undefined && last.length === pieces && registeredMinistry(name) !== null) {
      return { name, line: first.line, pieces };
    }
  }
  const last = pending.at(-1);
  return last !== undefined && last.text.length <= 24
    ? { name: last.text, line: last.line, pieces: 1 }
    : null;
}
