import type { Bilingual } from '../problem/problem.ts';

/** Where something is printed, as far as it is known. */
export interface PrintedPlace {
  /** Of the text that was read, from 1 through the whole document. */
  readonly line: number;
  /** From 1; null where pages are not known. */
  readonly page: number | null;
  /** The printed lines of the page counted from 1. */
  readonly lineOnPage?: number | undefined;
  /** On the page of a PDF; who has that has no text with lines. */
  readonly box?: readonly [number, number, number, number] | undefined;
}

/**
 * Where figures stand, said so that no line is taken for another: "3頁11行目（テキスト90行）", "p.
 * 3, line 11 (text line 90)". The line of a text is left out where a PDF was read, which has none.
 */
export const figurePlaces = (places: readonly PrintedPlace[]): Bilingual =>
  placesWith(places, ({ box }) => box === undefined);

/**
 * The same without the lines of the text, where those of the pages are known: "1頁1・3～5行目、
 * 3頁11行目".
 */
export const pagePlaces = (places: readonly PrintedPlace[]): Bilingual =>
  placesWith(places, ({ lineOnPage }) => lineOnPage === undefined);

function placesWith(
  places: readonly PrintedPlace[],
  hasTextLine: (place: PrintedPlace) => boolean,
): Bilingual {
  const pages = new Map<number | null, PrintedPlace[]>();
  for (const place of places) pages.set(place.page, [...(pages.get(place.page) ?? []), place]);
  const each = [...pages].map(([page, onPage]) => {
    const printed = spans(onPage.flatMap(({ lineOnPage }) => lineOnPage ?? []));
    const ofText = spans(onPage.filter(hasTextLine).map(({ line }) => line));
    return { ja: placesJa(page, printed, ofText), en: placesEn(page, printed, ofText) };
  });
  return { ja: each.map(({ ja }) => ja).join('、'), en: each.map(({ en }) => en).join('; ') };
}

type Spans = readonly (readonly [number, number])[];

function placesJa(page: number | null, printed: Spans, ofText: Spans): string {
  const text = (lines: Spans): string =>
    lines.map(([from, to]) => (from === to ? from : `${from}～${to}`)).join('・');
  const onPage = `${page === null ? '' : `${page}頁`}${printed.length === 0 ? '' : `${text(printed)}行目`}`;
  return enclosed(onPage, ofText.length === 0 ? '' : `テキスト${text(ofText)}行`, ['（', '）']);
}

function placesEn(page: number | null, printed: Spans, ofText: Spans): string {
  const lines = (spans: Spans): string =>
    `${spans.length > 1 || spans.some(([from, to]) => to > from) ? 'lines' : 'line'} ${spans
      .map(([from, to]) => (from === to ? from : `${from} to ${to}`))
      .join(', ')}`;
  const onPage = [
    ...(page === null ? [] : [`p. ${page}`]),
    ...(printed.length === 0 ? [] : [lines(printed)]),
  ].join(', ');
  return enclosed(onPage, ofText.length === 0 ? '' : `text ${lines(ofText)}`, [' (', ')']);
}

/** What stands behind, in brackets where something stands before it. */
const enclosed = (before: string, behind: string, [open, close]: readonly [string, string]): string =>
  before === '' || behind === '' ? `${before}${behind}` : `${before}${open}${behind}${close}`;

/** Numbers in order, each once; more than two that follow each other are one span. */
function spans(numbers: readonly number[]): Spans {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const [from, to] = [run[0] ?? 0, run.at(-1) ?? 0];
    return run.length > 2 ? [[from, to] as const] : run.map((number) => [number, number] as const);
  });
}
