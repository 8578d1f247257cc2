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
  const drawn = chart('府省庁');
  const bars = drawn.groups.flatMap((group) => group.bars);
  const bar = (label: string) => bars.find((one) => one.label.startsWith(label));

  test('no money is drawn twice: the estimates add up to the published total, 1378.9億円', () => {
    const sum = bars.reduce((total, { amount }) => total + Number(amount.replaceAll(',', '')), 0);
    const width = bars.reduce((total, { range }) => total + (range === null ? 0 : range.high - range.low), 0);
    expect(Math.abs(sum - 1378.9)).toBeLessThan(width / 2 / 1e8);
    expect(bars.map(({ label }) => label)).not.toContain('非掲載');
  });

  test('ministries stand in the order of the document; 金融庁, which has no share, is inside その他', () => {
    const labels = bars.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['防衛省', '総務省', '文部科学省']);
    expect(labels.at(-1)).toBe('その他');
    expect(labels).not.toContain('金融庁');
    const [note = 0] = bar('その他')?.notes ?? [];
    expect(drawn.numbered[note - 1]).toBe('構成比の記載がない金融庁（掲載額0.9）を含みます。');
    expect(amountsOf(drawn, 'listed')).toBe(100_950_000_000);
  });

  test.each([
    ['総務省', '143.4', '推計 142.71～144.10、うち掲載額 33.9'],
    ['厚生労働省', '26.2', '推計 25.51～26.89、掲載額 27.1'],
    ['外務省', '6.9', '推計 6.20～7.58、掲載額 7.2'],
  ])('%s: the amount beside the bar is the bar’s, %s', (label, amount, remark) => {
    expect(bar(label)).toMatchObject({ amount, remark });
    const { range } = bar(label) ?? {};
    expect(range?.low).toBeLessThan(range?.high ?? 0);
  });

  test('a listed amount above the upper bound is said to be: 厚生労働省, not 外務省', () => {
    const said = (label: string) => bar(label)?.notes.map((note) => drawn.numbered[note - 1]);
    expect(said('厚生労働省')).toEqual([expect.stringContaining('上限を上回ります')]);
    expect(said('外務省')).toEqual([]);
  });

  test('without a share of any ministry, what is not listed is a bar of its own', () => {
    const { library, documents } = PUBLISHED;
    const [index] = documents;
    const kind = findChartKind('府省庁');
    if (index === undefined || !kind.ok) return expect.fail('no document');
    const { document } = index;
    const ministries = document.ministries
      .filter(({ id }) => id !== 'others')
      .map((ministry) => ({ ...ministry, share: null }));
    const made = kind.value.make({ ...index, document: { ...document, ministries } }, library, {
      unit: '億円',
      language: 'ja',
    });
    if (!made.ok) return expect.fail('no chart');
    expect(amountsOf(made.value, 'listed', 'unlisted')).toBe(137_890_000_000);
  });
});

test.each([
  ['府省庁', 'ja', '政府のサイバーセキュリティ予算：府省庁別（2023年度政府案）'],
  ['分野', 'en', 'Japan’s cybersecurity budget by strategy field, FY2023 government draft'],
  ['推移', 'en', 'Japan’s cybersecurity budget: totals by year and stage'],
] as const)('%s, %s: the title says subject, year and stage', (kind, language, title) => {
  expect(chart(kind, language).title).toBe(title);
});

test.each(['府省庁', '分野'])('%s in English has its notes in English', (kind) => {
  const { notes, numbered, legend, roleNames } = chart(kind, 'en');
  const texts = [...notes, ...numbered, ...legend.map((role) => roleNames[role])];
  expect(texts.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.replaceAll('億円', '')))).toEqual(
    [],
  );
});

test('府省庁 of a document that prints an amount for a ministry: what is not listed of it is no estimate', () => {
  const { library, documents } = TWO_DOCUMENTS;
  const [index] = documents;
  const kind = findChartKind('府省庁');
  const made = index && kind.ok ? kind.value.make(index, library, { unit: '億円', language: 'ja' }) : kind;
  if (!made.ok || !('groups' in made.value)) return expect.fail('no chart');
  const bars = made.value.groups.flatMap((group) => group.bars);
  const mic = bars.find(({ label }) => label === '総務省');
  expect(mic).toMatchObject({ amount: '143.4', range: null });
  expect(mic?.remark).toContain('公表額');
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
    const { title, groups, source } = chart(name.ja);
    expect(svg).toContain(`<title>${title}</title>`);
    const [, description = ''] = /<desc>([^<]*)/.exec(svg) ?? [];
    for (const { label, amount } of groups.flatMap(({ bars }) => bars))
      expect(description).toContain(`${label} ${amount}`);
    expect(description).toContain(source);
  });
});
