import { MEASURES, ministryName, TABLE_KINDS } from '@cyberbudget/core';
import { argumentWords, FIXED_CHOICES } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { answered, DEFINITIONS, dataSheets, FUNCTION_NAMES } from '@cyberbudget/exporter/functions-book';
import { describe, expect, test, vi } from 'vitest';
import type { Engine } from './engines/engine.ts';
import { ironcalcEngine } from './engines/ironcalc.ts';
import { univerEngine } from './engines/univer.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const library = publishedLibrary();
const sheets = dataSheets(library, 'ja');
const [index] = library.documents;
if (index === undefined) throw new Error('no document');
const ministries = index.document.ministries.map((ministry) => ministryName(ministry).ja);
const fields = index.document.strategyFields.map(({ code }) => code);
const measures = MEASURES.map(({ name }) => name.ja);

/** What the core answers, an error where it refuses; numbers as near as a double that is shown. */
const expected = (formula: string): unknown =>
  answered(formula, library, 'ja')?.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, Math.abs(cell) < 10 ? 9 : 4) : cell)),
  ) ?? [[expect.stringMatching(/^#(?:N\/A|VALUE!)$/)]];

/**
 * Each formula with what the engine gives, and with what the core answers: of the first that
 * differ, so that a failure can be read.
 */
async function differing(engine: Engine, formulas: readonly string[]): Promise<[string, unknown][]> {
  const found = await engine.calculate(formulas);
  return formulas.flatMap((formula, at): [string, unknown][] => {
    const [shown, wanted] = [found[at], expected(formula)];
    try {
      expect(shown).toEqual(wanted);
      return [];
    } catch {
      return [[formula, shown]];
    }
  });
}

const quoted = (words: readonly string[], separator: string): string =>
  `{${words.map((word) => `"${word}"`).join(separator)}}`;

test('it has the functions of the catalogue that a name can be', () => {
  expect(FUNCTION_NAMES).toEqual([
    'CYBERBUDGET',
    'CYBERBUDGET_TABLE',
    'CYBERBUDGET_PROGRAMS',
    'CYBERBUDGET_SOURCE',
    'CYBERBUDGET_NAMES',
    'CYBERBUDGET_META',
  ]);
});

describe('IronCalc, with arguments left out', () => {
  const engine = ironcalcEngine(sheets, DEFINITIONS);

  test('every ministry in every field in every measure', async () => {
    const formulas = [undefined, ...ministries].flatMap((who) =>
      [undefined, ...fields].flatMap((field) =>
        measures.map(
          (measure) => `=CYBERBUDGET(${who === undefined ? '' : `"${who}"`},,${field ?? ''},"${measure}")`,
        ),
      ),
    );
    expect(formulas.length).toBeGreaterThan(800);
    expect(await differing(engine, formulas)).toEqual([]);
  });

  test('units, citations, editions, and what makes no sense', async () => {
    const formulas = [
      '=CYBERBUDGET()',
      ...['円', '千円', '百万円', '十億円', '兆円', 'oku'].map(
        (unit) => `=CYBERBUDGET("総務省",,,,"${unit}")`,
      ),
      ...FIXED_CHOICES.citation.flatMap(({ name }) => [
        `=CYBERBUDGET_SOURCE(,,,"${name.ja}")`,
        `=CYBERBUDGET_SOURCE("金融庁",,,"${name.ja}")`,
      ]),
      ...FIXED_CHOICES.topic.map(({ name }) => `=CYBERBUDGET_META("${name.ja}")`),
      '=CYBERBUDGET("掲載計")',
      '=CYBERBUDGET("非掲載",,3)',
      '=CYBERBUDGET("無い省")',
      '=CYBERBUDGET("総務省",1990)',
      '=CYBERBUDGET("総務省",,9)',
      '=CYBERBUDGET("総務省",,,"無い指標")',
    ];
    expect(await differing(engine, formulas)).toEqual([]);
  });
});

describe('Univer, with every argument', async () => {
  const engine = await univerEngine(sheets, DEFINITIONS);

  test('grids of ministries and fields, a bad name spoiling its own cells only', async () => {
    const who = ['全体', ...ministries.slice(0, 3), 'その他', '無い省'];
    const grids = measures.map(
      (measure) =>
        `=CYBERBUDGET(${quoted(who, ';')},"",${quoted(['全分野', ...fields], ',')},"${measure}","億円")`,
    );
    const found = await engine.calculate(grids);
    const cells = measures.map((measure) =>
      who.map((ministry) =>
        ['全分野', ...fields].map((field) => {
          const [[value] = []] =
            answered(`=CYBERBUDGET("${ministry}",,"${field}","${measure}")`, library, 'ja') ?? [];
          return typeof value === 'number' ? expect.closeTo(value, Math.abs(value) < 10 ? 9 : 4) : '#N/A';
        }),
      ),
    );
    expect(found).toEqual(cells);
  });

  // That each spelling has its row is a test of the exporter; here every sixth is looked up.
  test('spellings of ministries, fields, measures and units', async () => {
    const { ministry, strategyField, measure, unit, closing, whole } = argumentWords(library);
    const call = (who: string, field: string, what: string, per: string): string =>
      `=CYBERBUDGET("${who}","","${field}","${what}","${per}")`;
    const formulas = [
      ...[...whole, ...[...ministry, ...closing].map(([word]) => word)].map((word) =>
        call(word, '', '構成比', ''),
      ),
      ...strategyField.map(([word]) => call('', word, '掲載額', '')),
      ...measure.map(([word]) => call('防衛省', '', word, '')),
      ...unit.map(([word]) => call('防衛省', '', '', word)),
      ...['ＮＩＳＣ', '⾦融庁', '総務省 ', 'ﾃﾞｼﾞﾀﾙ庁', 'Ministry of Defense', 'サイバ－'].map((word) =>
        call(word, '', '', ''),
      ),
      ...['(3)', '（３）', '分野3', '③'].map((word) => call('', word, '', '')),
      ...['令和5年度', 'R5', '2023', 'FY2023', '２０２３年度政府案', '令和4年度'].map(
        (year) => `=CYBERBUDGET("総務省","${year}","","","")`,
      ),
    ];
    const sample = formulas.filter((_, at) => at % 6 === 0 || at > formulas.length - 17);
    expect(sample.length).toBeGreaterThan(40);
    expect(await differing(engine, sample)).toEqual([]);
  });

  test('every table and list', async () => {
    const formulas = [
      ...TABLE_KINDS.map(({ name }) => `=CYBERBUDGET_TABLE("${name.ja}","","百万円",2)`),
      ...FIXED_CHOICES.namesKind.map(({ name }) => `=CYBERBUDGET_NAMES("${name.ja}","",1)`),
      '=CYBERBUDGET_META("","")',
      '=CYBERBUDGET_PROGRAMS("総務省","","","","",1,"","")',
      '=CYBERBUDGET_PROGRAMS("","","4","","百万円",0,"","")',
      '=CYBERBUDGET_PROGRAMS("内閣府","","","","",0,"","")',
      '=CYBERBUDGET_PROGRAMS("","","","","",1,"掲載額",5)',
      '=CYBERBUDGET_PROGRAMS("","","","","千円",0,"largest","")',
      '=CYBERBUDGET_PROGRAMS("総務省","","","","",1,"資料順",2)',
      '=CYBERBUDGET_PROGRAMS("総務省","","","","",0,"",99)',
      '=CYBERBUDGET_PROGRAMS("総務省","","","","",0,"無い順","")',
      '=CYBERBUDGET_PROGRAMS("総務省","","","","",0,"",-1)',
    ];
    expect(await differing(engine, formulas)).toEqual([]);
  });

  test('a search finds what the core finds', async () => {
    const terms = ['人材', 'じんざい', '人材 総務省', 'IPA', 'サイバーセキュリティ', '無い語'];
    const found = await engine.calculate(
      terms.map((term) => `=CYBERBUDGET_PROGRAMS("","","","${term}","",0,"","")`),
    );
    // The add-in says in a last column where the words were found.
    const wanted = terms.map((term) =>
      answered(`=CYBERBUDGET_PROGRAMS(,,,"${term}",,0)`, library, 'ja')?.map((row) => row.slice(0, -1)),
    );
    expect(found).toEqual(wanted.map((rows) => rows ?? [['#N/A']]));
  });
});
