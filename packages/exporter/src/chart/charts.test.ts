import { describe, expect, test } from 'vitest';
import { PUBLISHED } from '../request.fixture.ts';
import { TWO_DOCUMENTS } from '../two-documents.fixture.ts';
import type { Chart } from './chart.ts';
import { CHART_KINDS, findChartKind } from './charts.ts';
import { toSvg } from './to-svg.ts';
import { toTextChart } from './to-text-chart.ts';

function chart(kind: string, language: 'ja' | 'en' = 'ja'): Chart {
  const { library, documents } = PUBLISHED;
  const [index] = documents;
  const found = findChartKind(kind);
  const made = index && found.ok ? found.value.make(index, library, { unit: '億円', language }) : found;
  if (!made.ok || !('groups' in made.value)) throw new Error(`no chart ${kind}`);
  return made.value;
}

const amountsOf = ({ groups }: Chart, ...roles: string[]): number =>
  groups
    .flatMap(({ bars }) => bars)
    .flatMap(({ segments }) => segments)
    .filter(({ role }) => roles.includes(role))
    .reduce((sum, { amountYen }) => sum + amountYen, 0);

describe('府省庁', () => {
  test('what is listed and the remainder make the published total, 1378.9億円', () => {
    expect(amountsOf(chart('府省庁'), 'listed', 'unlisted')).toBe(137_890_000_000);
  });

  test('ministries stand in the order of the document, the remainder last', () => {
    const labels = chart('府省庁').groups.flatMap(({ bars }) => bars.map(({ label }) => label));
    expect(labels.slice(0, 3)).toEqual(['防衛省', '総務省', '文部科学省']);
    expect(labels.at(-1)).toBe('非掲載');
  });
});

test('府省庁 of a document that prints an amount for a ministry: what is not listed of it is no estimate', () => {
  const { library, documents } = TWO_DOCUMENTS;
  const [index] = documents;
  const kind = findChartKind('府省庁');
  const made = index && kind.ok ? kind.value.make(index, library, { unit: '億円', language: 'ja' }) : kind;
  if (!made.ok || !('groups' in made.value)) return expect.fail('no chart');
  const bars = made.value.groups.flatMap((group) => group.bars);
  const mic = bars.find(({ label }) => label === '総務省');
  expect(mic?.remark).toBe('公表 143.4');
  expect(mic?.segments.map(({ role }) => role)).toEqual(['listed', 'unlisted']);
  expect(mic?.segments.reduce((sum, { amountYen }) => sum + amountYen, 0)).toBe(14_340_000_000);
  expect(bars.find(({ label }) => label === '防衛省')?.remark).toContain('推計');
});

describe('分野', () => {
  test('every bar is the printed total of its field; together 1379.0億円, as printed', () => {
    expect(amountsOf(chart('分野'), 'listed', 'unlisted')).toBe(137_900_000_000);
  });
});

describe('推移', () => {
  const { groups, numbered } = chart('推移');

  test('requests, drafts and initial budgets stand in groups of their own', () => {
    expect(groups.map(({ title }) => title)).toEqual([
      '概算要求',
      '政府案',
      '当初予算',
      '補正予算',
      '当初予算＋補正予算',
    ]);
  });

  test('what several sources quote alike is one bar, what contradicts has bars of its own, and guesses are marked', () => {
    const initial = groups.find(({ title }) => title === '当初予算')?.bars ?? [];
    const said = initial.map(({ label, amount, remark, notes }) => [label, amount, remark, notes.length > 1]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['2012年度', '186.3', '推定', true],
        ['2014年度', '542.3', '', true],
        ['2014年度', '542.0', '概数', false],
        ['2019年度', '712.9', '', true],
      ]),
    );
    expect(initial.filter(({ label }) => label === '2019年度')).toHaveLength(1);
  });

  test('only the document’s own total is drawn as its own', () => {
    expect(amountsOf(chart('推移'), 'own')).toBe(137_890_000_000);
  });

  test('every bar refers to its source, and scope notes are visible', () => {
    const bars = groups.flatMap(({ bars: own }) => own);
    expect(bars.filter(({ notes }) => notes.length === 0)).toEqual([]);
    expect(numbered.join('\n')).toContain('防衛情報通信基盤');
    expect(numbered.join('\n')).toContain('https://jwing.net/');
  });
});

describe.each(CHART_KINDS)('$name.ja drawn', ({ name }) => {
  test('as text: amounts end in the same column', () => {
    const drawn = chart(name.en, 'en');
    const amounts = drawn.groups.flatMap(({ bars }) => bars.map(({ amount }) => amount));
    const lines = toTextChart(drawn, 120)
      .split('\n')
      .filter((line) => /^[^█▒░]+ {2}[█▒░]+$/.test(line));
    const ends = lines.map((line, position) => {
      const amount = amounts[position] ?? '';
      return line.indexOf(` ${amount} `) + amount.length;
    });
    expect(ends.length).toBeGreaterThan(4);
    expect(new Set(ends).size).toBe(1);
  });

  test('as SVG: well formed, with title, source and nothing from elsewhere', () => {
    const svg = toSvg(chart(name.ja));
    const opened = [...svg.matchAll(/<(\w+)(?:\s[^>]*[^/])?>/g)].map(([, tag]) => tag);
    const closed = [...svg.matchAll(/<\/(\w+)>/g)].map(([, tag]) => tag);
    expect([...opened].sort()).toEqual([...closed].sort());
    expect(svg).not.toMatch(/(?:href|src)=|url\((?!#)/);
    expect(svg).toContain(`<title>${chart(name.ja).title}</title>`);
  });
});
