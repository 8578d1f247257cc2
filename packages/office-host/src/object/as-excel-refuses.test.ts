import { describe, expect, test } from 'vitest';
import { openExcel } from '../client/open-excel.fixture.ts';
import { isFormulaLike } from './formula-like.ts';
import { isNumberFormat } from './number-format.ts';
import { isWellFormed } from './well-formed.ts';

// Where this host says no because Excel does; the sources stand where it says it.

type Act = (context: Excel.RequestContext) => unknown;

/** What comes of something done on the first sheet: the value, or Excel's code. */
async function outcome(act: Act, excel = openExcel()): Promise<unknown> {
  try {
    return await excel.Excel.run(async (context) => {
      const given = act(context);
      await context.sync();
      return given;
    });
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const cell = (context: Excel.RequestContext, address = 'A1') => sheetOf(context).getRange(address);

describe('cells', () => {
  test.each(['=SUM(', '=1;2', '=1+', '=A1&"x', '=SUM(A1))', `=1${'+1'.repeat(5000)}`])(
    'a formula %.20s is refused',
    async (formula) => {
      expect(
        await outcome((context) => {
          cell(context).formulas = [[formula]];
        }),
      ).toBe('InvalidArgument');
    },
  );

  test.each(['=1+1', '={1,2;3,4}', "='a;b'!A1", '=IF(A1="(",")","")', '=CYBERBUDGET(,,1)', '=5%'])(
    '%s is a formula',
    (formula) => expect(isFormulaLike(formula)).toBe(true),
  );

  test('a text of more than 32,767 characters is refused', async () => {
    expect(
      await outcome((context) => {
        cell(context).values = [['x'.repeat(40_000)]];
      }),
    ).toBe('InvalidArgument');
  });

  test('a formula in a cell of text is a text, read back without its apostrophe', async () => {
    const excel = openExcel({ evaluate: () => 2 });
    const read = await excel.Excel.run(async (context) => {
      const range = cell(context);
      range.numberFormat = [['@']];
      range.formulas = [['=1+1']];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas[0]?.[0], range.values[0]?.[0]];
    });
    expect(read).toEqual(['=1+1', '=1+1']);
  });

  test("a text typed as '=1+1 is read back without its apostrophe", async () => {
    const read = await openExcel({ evaluate: () => 2 }).Excel.run(async (context) => {
      const range = cell(context);
      range.values = [["'=1+1"]];
      range.load('formulas,values');
      await context.sync();
      return [range.formulas[0]?.[0], range.values[0]?.[0]];
    });
    expect(read).toEqual(['=1+1', '=1+1']);
  });

  test.each([
    ['1e400', 'String'],
    ['1e308', 'String'],
    ['9.99e307', 'Double'],
    ['¥1e400', 'String'],
    ['1e400%', 'String'],
  ])('a number beyond those of Excel is a text: %s', async (typed, type) => {
    const read = await openExcel().Excel.run(async (context) => {
      const range = cell(context);
      range.values = [[typed]];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes[0]?.[0];
    });
    expect(read).toBe(type);
  });

  test.each(['0.0[[["', '0"億円', '0;0;0;0;0', '0\\', '[0'])(
    'a number format %s is refused',
    async (format) => {
      expect(
        await outcome((context) => {
          cell(context).numberFormat = [[format]];
        }),
      ).toBe('InvalidArgument');
    },
  );

  test.each(['#,##0.0"億円"', '#,##0.0;△#,##0.0;0;@', '[Red]0.0_)', '\\"0"円"', 'General', '@'])(
    '%s is a number format',
    (format) => expect(isNumberFormat(format)).toBe(true),
  );

  test('a number format alone is used', async () => {
    const used = await openExcel().Excel.run(async (context) => {
      cell(context, 'B2').numberFormat = [['0.0']];
      cell(context, 'C3').numberFormat = [['General']];
      const looks = sheetOf(context).getUsedRangeOrNullObject(false).load('address');
      const values = sheetOf(context).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [looks.address, values.isNullObject];
    });
    expect(used).toEqual(['Sheet1!B2', true]);
  });

  test('more than 5,000,000 cells are answered with null', async () => {
    const read = await openExcel().Excel.run(async (context) => {
      const range = sheetOf(context).getRangeByIndexes(0, 0, 1_000_000, 6).load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(read).toEqual([null, null]);
  });
});

describe('5 MB', () => {
  test('of a request', async () => {
    expect(
      await outcome((context) => {
        cell(context, 'A1:A200').values = Array.from({ length: 200 }, () => ['あ'.repeat(9000)]);
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('of an answer', async () => {
    const excel = openExcel();
    for (let row = 0; row < 200; row++)
      excel.workbook.cells.write({ sheet: excel.sheetId, row, column: 0, rows: 1, columns: 1 }, [
        ['あ'.repeat(9000)],
      ]);
    expect(await outcome((context) => cell(context, 'A1:A200').load('values'), excel)).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });
});

describe('a grid', () => {
  const spilled = async (prepare: Act, at = 'B2') => {
    const excel = openExcel({ evaluate: () => [[1, 2]] });
    return excel.Excel.run(async (context) => {
      prepare(context);
      const range = cell(context, at);
      range.formulas = [['=TABLE()']];
      range.load('values');
      await context.sync();
      return range.values[0]?.[0];
    });
  };

  test('does not spill inside a table', async () => {
    expect(await spilled((context) => sheetOf(context).tables.add('A1:D4', true))).toBe('#SPILL!');
  });

  test('does not spill over merged cells', async () => {
    const excel = openExcel({ evaluate: () => [[1, 2]] });
    excel.workbook.cells.merge({ sheet: excel.sheetId, row: 1, column: 2, rows: 1, columns: 2 });
    const read = await excel.Excel.run(async (context) => {
      const range = cell(context, 'B2');
      range.formulas = [['=TABLE()']];
      range.load('values');
      await context.sync();
      return range.values[0]?.[0];
    });
    expect(read).toBe('#SPILL!');
  });

  test('does not spill beyond the last column', async () => {
    expect(await spilled(() => undefined, 'XFD2')).toBe('#SPILL!');
  });
});

describe('custom XML parts', () => {
  test.each(['<a>&</a>', '<a><b></a>', '<a/><b/>', 'text', '<a x=1/>', `<a>\uD842</a>`, '<a>\uFFFF</a>'])(
    '%j is no part',
    async (xml) => {
      expect(isWellFormed(xml)).toBe(false);
      expect(await outcome((context) => context.workbook.customXmlParts.add(xml))).toBe('InvalidArgument');
    },
  );

  test('are no step of undoing, and end those before', async () => {
    const excel = openExcel();
    await outcome((context) => {
      cell(context).values = [[1]];
    }, excel);
    expect(excel.workbook.undoCount()).toBe(1);
    await outcome((context) => context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'), excel);
    expect(excel.workbook.undoCount()).toBe(0);
    expect(excel.workbook.xmlParts.list()).toHaveLength(1);
  });

  test('are in no group of steps', async () => {
    const { Excel } = openExcel();
    await expect(
      Excel.run({ mergeUndoGroup: true }, async (context) => {
        context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'UndoNotSupported' });
  });
});

describe('sheets that are not shown', () => {
  const withHidden = (how: object) => {
    const excel = openExcel();
    excel.workbook.sheets.put({
      ...{ id: 'h', name: 'h', isHidden: true, isProtected: false, frozen: null },
      ...how,
    });
    return excel;
  };
  const hidden = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('h');

  test.each([
    ['activate', (context: Excel.RequestContext) => hidden(context).activate()],
    ['select', (context: Excel.RequestContext) => hidden(context).getRange('A1').select()],
  ] as const)('%s is refused', async (_, act) => {
    expect(await outcome(act, withHidden({}))).toBe('InvalidOperation');
  });

  test('one that is very hidden is not deleted', async () => {
    expect(await outcome((context) => hidden(context).delete(), withHidden({ isVeryHidden: true }))).toBe(
      'GeneralException',
    );
  });
});

describe('locks', () => {
  const ACTS: readonly (readonly [string, Act])[] = [
    ['a width', (context) => cell(context).set({ format: { columnWidth: 90 } })],
    ['fitting columns', (context) => cell(context).format.autofitColumns()],
    ['a chart', (context) => sheetOf(context).charts.add('Pie', cell(context, 'A1:B2'))],
  ];
  const drawn = (context: Excel.RequestContext) => sheetOf(context).charts.getItem('drawn');
  const CHART_ACTS: readonly (readonly [string, Act])[] = [
    ['the title of a chart', (context) => drawn(context).set({ title: { text: 'x' } })],
    ['the place of a chart', (context) => drawn(context).setPosition('D2', 'E5')],
    ['deleting a chart', (context) => drawn(context).delete()],
  ];
  test.each([...ACTS, ...CHART_ACTS])('a protected sheet: %s', async (_, act) => {
    const excel = openExcel();
    await outcome((context) => {
      sheetOf(context).charts.add('Pie', cell(context, 'A1:B2')).name = 'drawn';
    }, excel);
    const [sheet] = excel.workbook.sheets.list() as readonly Parameters<
      typeof excel.workbook.sheets.put
    >[0][];
    if (sheet !== undefined) excel.workbook.sheets.put({ ...sheet, isProtected: true });
    expect(await outcome(act, excel)).toBe('AccessDenied');
  });

  test('a protected structure: no sheet is added, cells are written', async () => {
    const excel = openExcel();
    excel.workbook.lock({ structure: true });
    expect(await outcome((context) => context.workbook.worksheets.add('x'), excel)).toBe('AccessDenied');
    expect(
      await outcome((context) => {
        cell(context).values = [[1]];
      }, excel),
    ).toBeUndefined();
  });
});

describe('words and numbers that Excel does not know', () => {
  const ACTS: readonly (readonly [string, Act])[] = [
    ['a chart type', (context) => sheetOf(context).charts.add('NoSuch' as 'Pie', cell(context, 'A1:B2'))],
    ['a sheet called History', (context) => context.workbook.worksheets.add('History')],
    ['a table called R1C1', (context) => sheetOf(context).tables.add('A1:B2', true).set({ name: 'R1C1' })],
    ['a font of 500 points', (context) => cell(context).format.font.set({ size: 500 })],
    ['no color', (context) => cell(context).format.font.set({ color: '12' })],
    ['a column of 2,000 points', (context) => cell(context).set({ format: { columnWidth: 2000 } })],
    ['no frozen row', (context) => sheetOf(context).freezePanes.freezeRows(0)],
  ];
  test.each(ACTS)('%s', async (_, act) => expect(await outcome(act)).toBe('InvalidArgument'));

  test('the axis of a pie', async () => {
    const act: Act = (context) => {
      const chart = sheetOf(context).charts.add('Pie', cell(context, 'A1:B2'));
      chart.axes.categoryAxis.reversePlotOrder = true;
    };
    expect(await outcome(act)).toBe('InvalidOperation');
  });
});

describe('what is not known here', () => {
  const ACTS: readonly (readonly [string, Act])[] = [
    ['the name of a color', (context) => cell(context).format.font.set({ color: 'notacolor' })],
    ['manual calculation', (context) => context.workbook.application.set({ calculationMode: 'Manual' })],
    ['protecting a sheet', (context) => sheetOf(context).protection.protect()],
    [
      'formulas in the language of the person',
      (context) => cell(context).set({ formulasLocal: [['=SUMME(1;2)']] }),
    ],
  ];
  test.each(ACTS)('%s', async (_, act) => expect(await outcome(act)).toBe('ApiNotFound'));
});
