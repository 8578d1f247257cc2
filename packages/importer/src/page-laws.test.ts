import fc from 'fast-check';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { describe, expect, test } from 'vitest';
import { importSheets } from './import-pdf.ts';
import type { ImportResult } from './import-result.ts';
import { importText } from './index.ts';
import { toPieces } from './pdf/pieces.ts';
import { printable } from './text/clean.ts';
import { fold } from './text/fold.ts';
import { opensEntry, withoutLeaders, withoutSigns } from './text/signs.ts';

/** A text as a PDF draws it: where it begins, from the left and from below, and the size of its letters. */
interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Entry {
  readonly ministry: string;
  readonly title: string;
  readonly tenths: number;
  readonly before: number;
}

const [WIDTH, HEIGHT] = [960, 540];
const MINISTRIES = ['総務省', '警察庁', '防衛省', '外務省', '金融庁', '経済産業省'];
const TITLES = ['観測網の整備', '資機材の増強', '通信網の防護', '条約の履行', '検査の充実', '工場の点検'];

/** Some programs, each under a ministry and a title of its own. */
const entries: fc.Arbitrary<readonly Entry[]> = fc
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

const oku = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}億円`;
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
const list = (programs: readonly Entry[]): Drawn[] => [
  ...head(),
  ...programs.flatMap(({ ministry, title, tenths }, row): Drawn[] => [
    { text: `【${ministry}】${title}`, x: 80, y: 420 - row * 40, size: 16 },
    endingAt(880, { text: oku(tenths), y: 420 - row * 40, size: 16 }),
  ]),
];

/** A table with the amounts of two years under their headings. */
const table = (programs: readonly Entry[]): Drawn[] => [
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

interface Paper {
  /** How much larger everything is, and where its lower left corner lies. */
  readonly scale: number;
  readonly left: number;
  readonly below: number;
}
const AS_DRAWN: Paper = { scale: 1, left: 0, below: 0 };

function read(drawn: readonly Drawn[], { scale, left, below }: Paper = AS_DRAWN): ImportResult {
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
const said = (result: ImportResult) =>
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

const LAYOUTS = [
  ['a list', list],
  ['a table', table],
] as const;

const RUNS = { numRuns: 25 };

describe.each(LAYOUTS)('%s', (_, layout) => {
  const same = (change: (drawn: Drawn[], by: number[]) => ImportResult): void =>
    fc.assert(
      fc.property(
        entries,
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 80, maxLength: 80 }),
        (programs, by) => {
          const drawn = layout(programs);
          expect(said(change(drawn, by))).toEqual(said(read(drawn)));
        },
      ),
      RUNS,
    );

  test('says every program with its amounts, and nothing has to be looked at', () =>
    fc.assert(
      fc.property(entries, (programs) => {
        const result = read(layout(programs));
        expect(result.ok && result.report.clean).toBe(true);
        const amounts = result.ok ? result.document.programs : [];
        expect(amounts.map(({ title, amount }) => `${title} ${amount.text}`).sort()).toEqual(
          programs.map(({ title, tenths }) => `${title} ${oku(tenths)}`).sort(),
        );
      }),
      RUNS,
    ));

  test('in whatever order it is drawn', () =>
    same((drawn, by) =>
      read(
        drawn
          .map((one, index) => ({ one, at: by[index] ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ one }) => one),
      ),
    ));

  test('with everything drawn twice, a little aside', () =>
    same((drawn, [aside = 0]) =>
      read([...drawn, ...drawn.map((one) => ({ ...one, x: one.x + aside / 250 }))]),
    ));

  test('half as large', () => same((drawn) => read(drawn, { ...AS_DRAWN, scale: 0.5 })));

  test('three tenths of a point off its lines and columns', () =>
    same((drawn, by) =>
      read(
        drawn.map((one, index) => ({
          ...one,
          x: one.x + (by[index] ?? 0) * 0.003,
          y: one.y + (by[index + 40] ?? 0) * 0.003,
        })),
      ),
    ));

  test('on a sheet whose corner lies anywhere', () =>
    same((drawn, [left = 0, below = 0]) => read(drawn, { scale: 1, left: left * 5, below: below * 5 })));

  test('with any sign before its entries', () =>
    same((drawn) =>
      read(
        drawn.map((one) =>
          one.x === 80 && one.text.startsWith('【') ? { ...one, text: `➢ ${one.text}` } : one,
        ),
      ),
    ));
});

/** Signs that open no entry: brackets, those of a sentence, and what is a letter. */
const NO_BULLET =
  /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}、。.,:;!?"'%&/\\<>|~〜…‥⋯$¥￥\u2100-\u214F\u2E80-\u2FDF\u3200-\u33FF]/u;
const signs = [...Array(0x10000).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((sign) => /[\p{P}\p{S}\p{Co}]/u.test(fold(sign)) && !NO_BULLET.test(sign + fold(sign)));

describe('signs', () => {
  test('any sign before a name in brackets opens an entry and is no part of it', () => {
    const wrong = signs.filter((sign) => {
      const text = `${fold(printable(sign))}【総務省】`;
      return !opensEntry(text) || withoutSigns(text) !== '【総務省】';
    });
    expect(wrong).toEqual([]);
  });

  test(
    'a text with any sign before its entries says the same',
    () =>
      fc.assert(
        fc.property(
          entries,
          fc.constantFrom(...signs),
          fc.constantFrom('', ' ', '　'),
          (programs, sign, blank) => {
            const text = (before: string): string =>
              [
                '令和８年度予算政府案',
                '政府のサイバーセキュリティに関する予算',
                ...programs.map((one) => `${before}【${one.ministry}】${one.title} ${oku(one.tenths)}`),
              ].join('\n');
            expect(said(importText(text(sign + blank)))).toEqual(said(importText(text(''))));
          },
        ),
        { numRuns: 80 },
      ),
    20_000,
  );

  test('what is taken off a text is taken off at once', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'検知ー-…・・. 【】（[○※→3ァ\uFFFF\u200B\u0007'),
          maxLength: 12,
        }),
        (text) => {
          for (const take of [withoutSigns, withoutLeaders, printable])
            expect(take(take(text))).toBe(take(text));
        },
      ),
    ));
});
