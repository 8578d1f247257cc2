import { type CellContent, layoutInsertion } from '@cyberbudget/pane/layout';
import { expect, test } from 'vitest';
import { computed } from './formula/sheet-formula.fixture.ts';
import { everyInsertion, publishedTable, tableInsertion } from './sheet-host/table-insertions.ts';

const CASES = ['ministry', 'field', 'ministry-by-field', 'program'].flatMap((kind) =>
  (['ja', 'en'] as const).flatMap((language) =>
    (['億円', '円', '百万円'] as const).map((unit) => [kind, language, unit] as const),
  ),
);

/** Formulas and values of the same table, cell beside cell. */
function layouts([kind, language, unit]: (typeof CASES)[number]) {
  const insertion = tableInsertion({ table: publishedTable(kind), unit, language, form: 'native' });
  return { native: layoutInsertion(insertion), values: layoutInsertion({ ...insertion, form: 'values' }) };
}

test.each(CASES)('the SUMIFS of %s (%s, %s) give the very numbers that the values are', (...one) =>
  expectSameNumbers(layouts(one)),
);

test.each(everyInsertion().filter(({ insertion }) => insertion.form === 'native'))(
  '$name asks its sheet of figures for some of its numbers, the very ones that the values are',
  ({ insertion }) => {
    const [native, values] = [layoutInsertion(insertion), layoutInsertion({ ...insertion, form: 'values' })];
    expect(native.cells.flat().filter((content) => typeof content === 'object')).not.toEqual([]);
    expectSameNumbers({ native, values });
  },
);

function expectSameNumbers({ native, values }: ReturnType<typeof layouts>): void {
  const { dataSheet } = native;
  if (dataSheet === null) throw new Error('no data sheet');
  const shown = native.cells.map((row) =>
    row.map((content: CellContent) =>
      typeof content === 'object' ? computed(content.formula, dataSheet) : content,
    ),
  );
  for (const [row, cells] of values.cells.entries())
    for (const [column, content] of cells.entries()) {
      const found = shown[row]?.[column];
      if (typeof content === 'number') expect(found).toBeCloseTo(content, 9);
      else expect(found).toBe(content);
    }
}

test.each(CASES)('%s (%s, %s): every number of a summary is a formula', (...one) => {
  const { native, values } = layouts(one);
  const { header } = native;
  const amounts = values.cells
    .slice(header)
    .flatMap((row, down) =>
      row.flatMap((content, column) =>
        typeof content === 'number' && native.columns[column]?.numberFormat.startsWith('#,##0')
          ? [native.cells[header + down]?.[column]]
          : [],
      ),
    );
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.filter((content) => typeof content !== 'object')).toEqual([]);
});

test('the data sheet can have another name, which every formula uses', () => {
  const { cells, dataSheet } = layoutInsertion(tableInsertion({ form: 'native' }), {
    dataSheetName: "it's mine",
  });
  const formulas = cells.flat().flatMap((content) => (typeof content === 'object' ? [content.formula] : []));
  expect(dataSheet?.name).toBe("it's mine");
  expect(formulas.filter((formula) => !formula.includes("'it''s mine'!"))).toEqual([]);
});
