import { describe, expect, test } from 'vitest';
import { cyberbudget } from './cyberbudget.ts';

const line = (words: readonly string[]): string => words.join(' ');

describe('get prints the number alone', () => {
  test.each([
    [['get', '総務省'], '33.9'],
    [['get'], '1378.9'],
    [['get', '--field', '3'], '878'],
    [['get', '--field=６'], '31.6'],
    [['get', '防衛省', '--field', '(3)'], '861.6'],
    [['get', '総務省', '--measure', '構成比'], '0.104'],
    [['get', 'NISC'], '2.6'],
    [['get', '⾦融庁'], '0.9'],
    [['get', '文科省', '--unit', '百万円'], '280'],
    [['get', 'MIC', '--unit', 'yen'], '3390000000'],
    [['get', '総務省', '--year', '令和５年度'], '33.9'],
    [['get', 'その他', '--measure', '構成比'], '0.015'],
    [['--measure', '件数', 'get', '防衛省'], '5'],
    [['get', '--', '総務省'], '33.9'],
  ])('%j is %s', async (words, figure) => {
    expect(await cyberbudget(words)).toEqual({ status: 0, out: `${figure}\n`, note: '' });
  });

  test('厚生労働省 lists more than its share can be: its coverage is above 1', async () => {
    expect(Number((await cyberbudget(['get', '厚生労働省', '--measure', '掲載率'])).out)).toBeGreaterThan(1);
  });
});

describe('get without an answer says what would do, on stderr, and exits 1', () => {
  test.each([
    [['get', '復興庁'], '#N/A', '防衛省'],
    [['get', '総務賞'], '#N/A', '総務省'],
    [['get', 'その他'], '#N/A', '推計額'],
    [['get', '--year', '令和８１年度'], '#N/A', '2023年度'],
    [['get', '3'], '#VALUE!', '--field 3'],
    [['get', '--year', '3'], '#VALUE!', '--field 3'],
    [['get', '--field', '2023'], '#VALUE!', '--year 2023'],
    [['get', '--measure', '予算'], '#VALUE!', '公表・掲載額'],
    [['get', 'MIK', '--lang', 'en'], '#N/A', 'Did you mean'],
  ])('%j: %s … %s', async (words, error, advice) => {
    const { status, out, note } = await cyberbudget(words);
    expect({ status, out, lines: note.trimEnd().split('\n').length }).toEqual({
      status: 1,
      out: '',
      lines: 1,
    });
    expect(note).toContain(`${error} `);
    expect(note).toContain(advice);
  });
});

// The document sets some amounts with a no-break space before 億円: the printed text keeps it.
describe('get --json says where the number is printed', () => {
  test.each([
    [
      ['get', '総務省'],
      ['8.5億円', '0.7\u00A0億円', '12.7\u00A0億円', '12.0\u00A0億円'],
    ],
    [['get'], ['１，３７８．９億円']],
    [['get', '--field', '3'], ['878.0\u00A0億円']],
    [['get', '総務省', '--measure', '構成比'], ['10.4%']],
    [
      ['get', '総務省', '--measure', '上限'],
      ['10.4%', '１，３７８．９億円'],
    ],
  ])('%j: %j', async (words, texts) => {
    const { status, out } = await cyberbudget([...words, '--json']);
    const { source } = JSON.parse(out) as { source: { figures: { text: string; line: number }[] } };
    expect({ status, texts: source.figures.map(({ text }) => text) }).toEqual({ status: 0, texts });
  });

  test('value, unit, measure, subject', async () => {
    const { value, unit, measure, subject } = JSON.parse(
      (await cyberbudget(['get', 'MIC', '--year', '2023', '--json'])).out,
    );
    expect({ value, unit, measure, subject }).toEqual({
      value: 33.9,
      unit: '億円',
      measure: '公表・掲載額',
      subject: { ministry: '総務省', field: null, fiscalYear: 2023, phase: 'draft' },
    });
  });

  test('an error is JSON as well', async () => {
    const { status, out, note } = await cyberbudget(['get', '復興庁', '--json']);
    expect({ status, note, error: JSON.parse(out).error }).toEqual({ status: 1, note: '', error: '#N/A' });
  });
});

describe('a command line that makes no sense exits 2 and names the nearest', () => {
  test.each([
    [['gte', '総務省'], 'get'],
    [['get', '--feild', '3'], '--field'],
    [['get', '総務省', '--lang', 'fr'], 'ja'],
    [['get', '総務省', '防衛省'], '防衛省'],
    [['get', '--year'], '--year'],
    [['get', '--year', '--json'], '--year=--json'],
    [['get', '--json=1'], '--json'],
    [['get', '-5'], '--'],
    [['table', '--format', 'xls'], 'csv'],
    [[], 'cyberbudget'],
  ])('%j: %s', async (words, advice) => {
    const { status, out, note } = await cyberbudget(words);
    expect({ status, out }, line(words)).toEqual({ status: 2, out: '' });
    expect(note).toContain(advice);
  });
});

test.each([
  [['get', 'METI', '令和五年度'], '--year "令和五年度"'],
  [['get', 'MOD', '2023/4/1'], '--year "2023/4/1"'],
  [['get', 'MIC', '4'], '--field "4"'],
  [['table', 'field', 'FY2023'], '--year "FY2023"'],
  [['get', 'Ministry', 'of'], 'Put names that contain spaces in quotes'],
  [['audit', '3'], 'cyberbudget audit --help'],
])('%j says how its last word is written', async (words, hint) => {
  const { status, note } = await cyberbudget([...words, '--lang', 'en']);
  expect([status, note]).toEqual([2, expect.stringContaining(hint)]);
});

test.each([
  ['ja', 'cyberbudget table 推移'],
  ['en', 'cyberbudget table trend'],
])('a year without a document (%s): %s', async (language, command) => {
  const { note } = await cyberbudget(['get', 'MIC', '--year', '2024', '--lang', language]);
  expect(note.trimEnd().endsWith(command)).toBe(true);
});

test.each(['Ministry of Defence', 'Ministry of Health, Labor and Welfare'])('%s is known', async (name) =>
  expect((await cyberbudget(['get', name])).status).toBe(0),
);
