import { callText, readQuery, TABLE_KINDS, UNITS, type Unit } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { figureOf } from './figure-of.ts';
import { figureText } from './figure-text.ts';
import { constantCall } from './formula-arguments.ts';
import { tagInYear } from './other-year.ts';
import { readFigure } from './read-figure.ts';
import { LONGEST_TAG, readTag, tagOf } from './tag.ts';

const library = publishedLibrary();
const [index] = library.documents;
if (index === undefined) throw new Error('no document');

const query = (ministry: string | null, measure: string, strategyField?: number) => {
  const found = readQuery({ ministry, year: 2023, measure, strategyField }, library);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

describe('a number in a sentence', () => {
  test.each<[string | null, string, Unit, string, string]>([
    ['総務省', '予算額', '億円', '33.9億円', '¥3,390 million'],
    ['総務省', '予算額', '百万円', '3,390百万円', '¥3,390 million'],
    ['総務省', '予算額', '十億円', '3.39十億円', '¥3.39 billion'],
    ['総務省', '予算額', '円', '3,390,000,000円', '¥3,390,000,000'],
    ['総務省', '構成比', '億円', '10.4%', '10.4%'],
    ['総務省', '件数', '億円', '4件', '4'],
    ['総務省', '下限', '億円', '142.71億円', '¥14,271.1 million'],
    [null, '予算額', '億円', '1,378.9億円', '¥137,890 million'],
  ])('%s %s in %s is %s, %s', (ministry, measure, unit, ja, en) => {
    const asked = query(ministry, measure);
    expect(figureText(asked, unit, 'ja')).toEqual({ ok: true, value: ja });
    expect(figureText(asked, unit, 'en')).toEqual({ ok: true, value: en });
  });
});

describe('a tag', () => {
  const every = index.document.ministries.flatMap(({ name }) =>
    UNITS.flatMap((unit) => [null, ...index.document.strategyFields].map((field) => ({ name, unit, field }))),
  );

  test('of every ministry, field and unit is kept, and reads as the figure that it was made for', () => {
    const lost = every.filter(({ name, unit, field }) => {
      const code = field === null ? undefined : Number(field.code);
      const figure = figureOf({ query: query(name, '予算額', code), unit, language: 'ja', library });
      if (!figure.ok) return false;
      const { tag, text } = figure.value;
      const read = tag === null ? null : readTag(tag);
      const now = read === null ? null : readFigure(read, library, 'ja');
      return now?.ok !== true || now.value.cells[0]?.[0] !== text;
    });
    expect(lost).toEqual([]);
  });

  test('of every program that has one finds that program and no other', () => {
    const wrong = index.document.programs.filter((program) => {
      const ministry = index.document.ministries.find(({ id }) => id === program.ministry) ?? null;
      const strategyField =
        index.document.strategyFields.find(({ code }) => code === program.strategyField) ?? null;
      const asked = { ...query(null, '予算額'), ministry, strategyField, program };
      const figure = figureOf({ query: asked, unit: '億円', language: 'ja', library });
      if (!figure.ok || figure.value.tag === null) return !figure.ok;
      const read = readTag(figure.value.tag);
      const now = read === null ? null : readFigure(read, library, 'ja');
      return now?.ok !== true || now.value.cells[0]?.[0] !== figure.value.text;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test.each(TABLE_KINDS.map(({ name }) => name.ja))(
    'of the table %s has room for its unit and a word before it',
    (kind) => {
      const formula = `=${callText({ id: 'CYBERBUDGET_TABLE', args: [kind, '2023年度政府案', '百万円'] })}`;
      expect(tagOf(formula, 'source')?.length).toBeLessThanOrEqual(LONGEST_TAG);
    },
  );

  test('that is too long is none, and one that is not ours means nothing', () => {
    expect(tagOf(`=CYBERBUDGET("${'あ'.repeat(60)}")`)).toBeNull();
    for (const tag of ['', 'address', '=SUM(1)', 'CYBERBUDGET()', 'x =CYBERBUDGET()'])
      expect(readTag(tag)).toBeNull();
  });
});

describe('another year', () => {
  test.each([
    ['=CYBERBUDGET("総務省",2022,4,"推計額","百万円")', '=CYBERBUDGET("総務省",2023,4,"推計額","百万円")'],
    ['source =CYBERBUDGET_TABLE("府省庁","2022年度政府案")', 'source =CYBERBUDGET_TABLE("府省庁",2023)'],
    ['=CYBERBUDGET_TABLE("推移")', null],
    ['=CYBERBUDGET()', null],
    ['=INDEX(CYBERBUDGET_PROGRAMS("総務省",2022,4,"ナショ",,0),1,4)', null],
  ])('of %s is %s', (tag, other) => {
    expect(tagInYear(tag, index, library)).toBe(other);
  });
});

test('a formula that refers to cells or computes is no figure', () => {
  expect(constantCall('=CYBERBUDGET(A1)')).toBeNull();
  expect(readFigure({ kind: 'figure', formula: '=CYBERBUDGET(A1)' }, library, 'ja')).toMatchObject({
    ok: false,
  });
});
