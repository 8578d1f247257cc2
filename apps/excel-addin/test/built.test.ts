import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { CATALOGUE } from '@cyberbudget/core/functions';
import { documents, publishedTexts, secondHandTotals } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { callThroughExcel } from './excel-calls.ts';
import { dist, type ExcelRuntime, startExcelRuntime } from './excel-runtime.ts';

const japanese = startExcelRuntime();
const english = startExcelRuntime({ displayLanguage: 'en-US' });

function callOf({ associated }: ExcelRuntime, name: string): (...args: unknown[]) => unknown {
  const found = associated[name];
  if (found === undefined) throw new Error(`functions.js associates no ${name}`);
  return found;
}

/** What a call throws, as plain values. */
function thrownBy(call: () => unknown): { readonly code: unknown; readonly message: unknown } {
  try {
    call();
  } catch (thrown) {
    const { code, message } = thrown as CustomFunctions.Error;
    return { code, message };
  }
  throw new Error('The call threw nothing.');
}

/** Arrays of the runtime's page compare by value once they are arrays of this one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const budget = callOf(japanese, 'CYBERBUDGET');

const LEFT_OUT: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['0', 0],
  ['""', ''],
  ['an ideographic space', '　'],
  ['a no-break space', '\u00a0'],
  ['[[0]], an empty cell on the desktop', [[0]]],
  ['[[null]], an empty cell on the web', [[null]]],
  ['[[""]]', [['']]],
  ['[[undefined]]', [[undefined]]],
  ['an empty data type', [[{ type: 'Empty', basicValue: '', basicType: 'Empty' }]]],
  ['[]', []],
  ['[[]]', [[]]],
];

describe('an argument is left out', () => {
  test.each(LEFT_OUT)('as %s: the total, 1378.9', (_, leftOut) => {
    expect(plain(budget(leftOut, leftOut, leftOut, leftOut, leftOut))).toEqual([[1378.9]]);
  });

  test.each(LEFT_OUT.filter(([, value]) => !Array.isArray(value)))('inside a range as %s: ""', (_, blank) => {
    expect(plain(budget([['総務省'], [blank], ['防衛省']]))).toEqual([[33.9], [''], [881.7]]);
  });

  test('only the invocation object is there: the total', () => {
    expect(plain(budget({ functionName: 'CYBERBUDGET' }))).toEqual([[1378.9]]);
  });
});

describe('an error of the whole call', () => {
  test.each([
    ['an unknown name', [[['総務賞']]], '#N/A', '総務省'],
    ['a ministry that is not in the document', [[['復興庁']]], '#N/A', '府省庁'],
    ['a field where the year belongs', [[['総務省']], [[3]]], '#VALUE!', '3番目'],
    [
      'ranges that do not fit',
      [
        [['総務省'], ['防衛省'], ['警察庁']],
        [[2023], [2023]],
      ],
      '#VALUE!',
      '3×1',
    ],
    ['an error that was passed in', [[[{ type: 'Error', basicValue: '#REF!' }]]], '#VALUE!', '#REF!'],
    ['#N/A that was passed in', [[[{ type: 'Error', basicValue: '#N/A' }]]], '#N/A', '#N/A'],
    [
      'an error newer than this product',
      [[[{ type: 'Error', basicValue: '#FIELD!' }]]],
      '#VALUE!',
      '#VALUE!',
    ],
    [
      'a picture in the cell',
      [[[{ type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' }]]],
      '#VALUE!',
      '#VALUE!',
    ],
  ])('%s', (_, args, code, part) => {
    const thrown = thrownBy(() => budget(...args));
    expect(thrown).toEqual({ code, message: expect.stringContaining(part) });
  });

  test("is Microsoft's own class, which alone carries the message to the cell", () => {
    expect(() => budget([['総務賞']])).toThrow(japanese.CustomFunctions.Error);
  });

  test('speaks English where Office does', () => {
    const { message } = thrownBy(() => callOf(english, 'CYBERBUDGET')([['総務賞']]));
    expect(message).toBe('Unknown ministry "総務賞". Did you mean MIC?');
  });
});

test("a cell's error object of Microsoft's runtime is read as that error", () => {
  const { Error: CellError, ErrorCode } = japanese.CustomFunctions;
  const thrown = thrownBy(() => budget([[new CellError(ErrorCode.divisionByZero)]]));
  expect(thrown).toEqual({ code: '#VALUE!', message: expect.stringContaining('#DIV/0!') });
});

test.each([
  ['a number with a format', { type: 'FormattedNumber', basicValue: 2023, numberFormat: '0"年度"' }],
  ['a double with a card', { type: 'Double', basicValue: 2023, basicType: 'Double', properties: {} }],
  ['a double as older hosts spell it', { type: 'Double', primitive: 2023 }],
  ['a text', { type: 'String', basicValue: '令和5年度' }],
  ['an entity', { type: 'Entity', text: 'FY2023', basicType: 'Error', basicValue: '#VALUE!' }],
])('a data type among the arguments, %s, is its value', (_, year) => {
  expect(plain(budget([['総務省']], [[year]]))).toEqual([[33.9]]);
});

describe("through Microsoft's runtime, as Excel calls", () => {
  const none = [null, null, null, null];
  const cellError = { code: '#DIV/0!', type: 'CustomFunctionError' };

  test('values, errors of a call and errors of a cell arrive', async () => {
    const told = await callThroughExcel([
      ['CYBERBUDGET', [null, ...none]],
      ['CYBERBUDGET', [[['総務省']], ...none]],
      ['CYBERBUDGET', [[['総務賞']], ...none]],
      ['CYBERBUDGET', [[['総務省']], [[3]], null, null, null]],
      ['CYBERBUDGET', [[['総務省'], ['復興庁'], [cellError]], ...none]],
    ]);
    expect(told.map((answer) => answer.slice(1, 3))).toEqual([
      [true, [[1378.9]]],
      [true, [[33.9]]],
      [false, '府省庁「総務賞」は見つかりません。もしかして: 総務省'],
      [false, expect.stringContaining('3番目の引数')],
      [
        true,
        [
          [33.9],
          [expect.objectContaining({ type: 'Error', errorType: 'NotAvailable' })],
          [
            expect.objectContaining({
              type: 'Error',
              errorType: 'Value',
              message: expect.stringContaining('#DIV/0!'),
            }),
          ],
        ],
      ],
    ]);
  });

  test('every example of the catalogue is answered', async () => {
    const told = await callThroughExcel(
      CATALOGUE.map(({ id, parameters }) => {
        const required = parameters.map((parameter) =>
          parameter.byDefault === null ? [[parameter.id === 'program' ? 'RMF' : 2023]] : null,
        );
        return [id, required] as const;
      }),
    );
    expect(told.map(([, succeeded]) => succeeded)).toEqual(CATALOGUE.map(() => true));
  });
});

describe('CYBERBUDGET_CARD', () => {
  const supported = ['ExcelApi 1.19', 'CustomFunctionsRuntime 1.4'];
  const withCards = startExcelRuntime({ displayLanguage: 'ja-JP', supported });

  test('is a double with properties, layout, icon and provider where the host shows cards', () => {
    const rows = callOf(withCards, 'CYBERBUDGET_CARD')([['総務省']]) as Excel.DoubleCellValue[][];
    const card = rows[0]?.[0];
    expect(card).toMatchObject({
      type: 'Double',
      basicValue: 33.9,
      numberFormat: '#,##0.0',
      properties: { 構成比: { type: 'Double', basicValue: 0.104, numberFormat: '0.0%' } },
      layouts: { compact: { icon: 'BuildingGovernment' }, card: { title: '総務省' } },
      provider: { description: '内閣サイバーセキュリティセンター' },
    });
  });

  test('lays out only properties that it has', () => {
    const rows = callOf(withCards, 'CYBERBUDGET_CARD')([['総務省']]) as Excel.DoubleCellValue[][];
    const { properties = {}, layouts } = rows[0]?.[0] ?? {};
    const laidOut = layouts?.card?.sections?.flatMap((section) => section.properties) ?? [];
    expect(laidOut.sort()).toEqual(Object.keys(properties).sort());
  });

  test.each([
    ['an older Excel', startExcelRuntime({ displayLanguage: 'ja-JP', supported: ['ExcelApi 1.19'] })],
    ['a runtime without Office.js', japanese],
  ])('is the number in %s', (_, runtime) => {
    expect(plain(callOf(runtime, 'CYBERBUDGET_CARD')([['総務省']]))).toEqual([[33.9]]);
  });
});

test('documents that the pane adds answer, and the shipped ones again without them', () => {
  const { cyberbudget } = japanese;
  const [shipped] = documents;
  if (shipped === undefined) throw new Error('There is no document to make another from.');
  cyberbudget.setDocuments([{ document: { ...shipped, id: 'next-year', fiscalYear: 2099 }, agreed: true }]);
  const added = plain(budget([['総務省']], [[2099]]));
  cyberbudget.setDocuments([]);
  expect(added).toEqual([[33.9]]);
  expect(thrownBy(() => budget([['総務省']], [[2099]])).code).toBe('#N/A');
});

test('a mistake of our own is an error that says so, never an exception without a sentence', () => {
  const [shipped] = documents;
  if (shipped === undefined) throw new Error('There is no document to make another from.');
  const broken = Object.defineProperty({ ...shipped, id: 'broken', fiscalYear: 2099 }, 'total', {
    get() {
      throw new TypeError('planted');
    },
  });
  japanese.cyberbudget.setDocuments([{ document: broken, agreed: true }]);
  const thrown = thrownBy(() => budget(null, [[2099]]));
  japanese.cyberbudget.setDocuments([]);
  expect(thrown).toEqual({ code: '#VALUE!', message: expect.stringMatching(/^内部エラー.*planted/) });
});

describe('functions.js', () => {
  const script = readFileSync(join(dist, 'functions.js'));

  // What 推移, 検算 and a search ask for is loaded when they do: see src/apart.ts.
  test('is at most 51 KB compressed with one document, and 5 KB more for each further one', () => {
    const most = 51 + 5 * (documents.length - 1);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
  });

  test("holds no words of a program's page", () => {
    const [words] = Object.values(publishedTexts).flatMap(({ details }) => Object.values(details));
    expect(script.includes(words?.purpose ?? expect.fail('no purpose'))).toBe(false);
  });

  test('holds neither what others quote nor the account of figures', () => {
    const { source } = secondHandTotals[0] ?? expect.fail('nothing quoted');
    expect(
      [source.ja, source.en, '"restatement","of"', 'use:`restatement`'].filter((part) =>
        script.includes(part),
      ),
    ).toEqual([]);
  });

  test('holds no help: Excel reads that in functions.json', () => {
    const helps = CATALOGUE.flatMap(({ help, examples }) => [
      help.ja,
      ...examples.map(({ meaning }) => meaning.ja),
    ]);
    expect(helps.filter((help) => help.length > 12 && script.includes(help))).toEqual([]);
  });

  test.each(['ZodMiniType', 'safeParse', 'XMLHttpRequest', 'eval(', 'new Function', 'import('])(
    'holds no %s',
    (word) => {
      expect(script.includes(word)).toBe(false);
    },
  );

  test('does no harm in a page without custom functions, where only the pane is shown', () => {
    const page = createContext({});
    runInContext(script.toString('utf8'), page);
    expect(Object.keys(page)).toEqual(['cyberbudget']);
  });

  test('leaves one global of its own', () => {
    expect(Object.keys(japanese.cyberbudget).sort()).toEqual([
      'libraryOfFigures',
      'loadBeside',
      'loadTexts',
      'setDocuments',
      'version',
    ]);
  });
});
