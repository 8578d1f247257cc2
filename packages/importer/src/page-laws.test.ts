import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AS_DRAWN, type Drawn, entries, list, oku, read, said, table } from './drawn-page.fixture.ts';
import type { ImportResult } from './result/import-result.ts';

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
