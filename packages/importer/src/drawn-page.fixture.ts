import fc from 'fast-check';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { importSheets } from './import-pdf.ts';
import { toPieces } from './pdf/pieces.ts';
import type { ImportResult } from './result/import-result.ts';

/**
 * A text as a PDF draws it: where it begins, from the left and from below, and the size of its
 * letters.
 */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Entry {
  readonly ministry: string;
  readonly title: string;
  readonly tenths: number;
  readonly before: number;
}

const [WIDTH, HEIGHT] = [960, 540];
const MINISTRIES = ['総務省', '警察庁', '防衛省', '外務省', '金融庁', '経済産業省'];
const TITLES = ['観測網の整備', '資機材の増強', '通信網の防護', '条約の履行', '検査の充実', '工場の点検'];

/** Some programs, each under a ministry and a title of its own. */
export const entries: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    fc.shuffledSubarray(TITLES, { minLength: 3 }),
    fc.array(fc.nat(MINISTRIES.length - 1), { minLength: 6, maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([titles, ministries, amounts]) =>
    titles.map((title, index) => ({
      title,
      ministry: MINISTRIES[ministries[index] ?? 0] ?? '',
      tenths: amounts[index] ?? 1,
      before: amounts[index + 6] ?? 1,
    })),
  );

/** Tenths of 億円 as print has them. */
export const oku = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}億円`;
const widthOf = ({ text, size }: Drawn): number =>
  [...text].reduce((sum, character) => sum + (character <= '\u00FF' ? 0.5 : 1) * size, 0);
const endingAt = (x: number, drawn: Omit<Drawn, 'x'>): Drawn => ({
  ...drawn,
  x: x - widthOf({ ...drawn, x }),
});

const head = (): Drawn[] => [
  { text: '政府のサイバーセキュリティに関する予算', x: 60, y: 490, size: 24 },
  { text: '令和８年度予算政府案', x: 720, y: 495, size: 16 },
];

/** 【ministry】title, and the amount at the right. */
export const list = (programs: readonly Entry[]): Drawn[] => [
  ...head(),
  ...programs.flatMap(({ ministry, title, tenths }, row): Drawn[] => [
    { text: `【${ministry}】${title}`, x: 80, y: 420 - row * 40, size: 16 },
    endingAt(880, { text: oku(tenths), y: 420 - row * 40, size: 16 }),
  ]),
];

/** A table with the amounts of two years under their headings. */
export const table = (programs: readonly Entry[]): Drawn[] => [
  ...head(),
  { text: '府省庁', x: 80, y: 440, size: 14 },
  { text: '施策名', x: 240, y: 440, size: 14 },
  endingAt(700, { text: '令和８年度予算案', y: 440, size: 14 }),
  endingAt(880, { text: '令和７年度当初予算', y: 440, size: 14 }),
  ...programs.flatMap(({ ministry, title, tenths, before }, row): Drawn[] => [
    { text: ministry, x: 80, y: 400 - row * 36, size: 14 },
    { text: title, x: 240, y: 400 - row * 36, size: 14 },
    endingAt(700, { text: oku(tenths), y: 400 - row * 36, size: 14 }),
    endingAt(880, { text: oku(before), y: 400 - row * 36, size: 14 }),
  ]),
];

export interface Paper {
  /** How much larger everything is, and where its lower left corner lies. */
  readonly scale: number;
  readonly left: number;
  readonly below: number;
}
export const AS_DRAWN: Paper = { scale: 1, left: 0, below: 0 };

/** Reads one page on which texts are drawn. */
export function read(drawn: readonly Drawn[], { scale, left, below }: Paper = AS_DRAWN): ImportResult {
  const items = drawn.map(
    (one): TextItem => ({
      str: one.text,
      dir: 'ltr',
      transform: [one.size * scale, 0, 0, one.size * scale, one.x * scale + left, one.y * scale + below],
      width: widthOf(one) * scale,
      height: one.size * scale,
      fontName: 'f',
      hasEOL: false,
    }),
  );
  const view = [left, below, WIDTH * scale + left, HEIGHT * scale + below];
  const pieces = toPieces(items, view);
  return importSheets([{ page: 1, width: WIDTH * scale, height: HEIGHT * scale, pieces, image: false }], {});
}

/** What a page says: the year, and of every program its ministry, title and amounts. */
export const said = (result: ImportResult) =>
  result.ok
    ? {
        year: result.document.fiscalYear,
        clean: result.report.clean,
        programs: result.document.programs
          .map(({ ministry, title, amount, others }) =>
            [ministry, title, amount.amountYen, ...others.map((one) => one.amount.amountYen)].join(' '),
          )
          .sort(),
      }
    : result.problems;
