import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from '../request.fixture.ts';
import type { Chart } from './chart.ts';
import { CHART_KINDS } from './charts.ts';
import { toVegaLite } from './to-vega-lite.ts';

function chartOf(kind: string, language: 'ja' | 'en'): Chart {
  const [index] = PUBLISHED.documents;
  const found = CHART_KINDS.find(({ id }) => id === kind);
  const made = index && found?.make(index, PUBLISHED.library, { unit: '億円', language });
  if (made?.ok !== true) throw new Error(`no chart ${kind}`);
  return made.value;
}

/**
 * What Vega-Lite has to say of a specification, and the picture that Vega draws of it without a
 * browser.
 */
async function drawn(chart: Chart): Promise<{ readonly warnings: string[]; readonly svg: string }> {
  const warnings: string[] = [];
  const warn = (...words: readonly unknown[]): never => {
    warnings.push(words.join(' '));
    return logger as never;
  };
  const logger = { level: () => logger, error: warn, warn, info: () => logger, debug: () => logger };
  const { spec } = compile(toVegaLite(chart) as unknown as TopLevelSpec, { logger: logger as never });
  return { warnings, svg: await new View(parse(spec), { renderer: 'none' }).toSVG() };
}

const CHARTS = CHART_KINDS.flatMap(({ id }) => [[id, 'ja'] as const, [id, 'en'] as const]);

describe.each(CHARTS)('%s, %s', (kind, language) => {
  const chart = chartOf(kind, language);

  test('Vega draws it, title, unit, source, every label and amount are in the picture, and nothing is warned of', async () => {
    const { warnings, svg } = await drawn(chart);
    expect(warnings).toEqual([]);
    const texts = unescaped(svg);
    const amounts = chart.groups.flatMap(({ bars }) => bars.map(({ amount }) => amount));
    const [word = ''] = chart.source.split('（');
    const missing = [chart.title, chart.subtitle, word, ...amounts].filter((text) => !texts.includes(text));
    expect(missing).toEqual([]);
  });

  test('what it says in words is its description', () => {
    const { description } = toVegaLite(chart);
    for (const { bars } of chart.groups)
      for (const { label, amount } of bars) expect(description).toContain(`${label} ${amount}`);
    expect(description).toContain(chart.source);
  });
});

const unescaped = (svg: string): string =>
  svg
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<');

test('bounds are error bars in yen: 総務省 142.71～144.10億円', () => {
  const { datasets } = toVegaLite(chartOf('ministry', 'ja')) as {
    datasets: { bars: { label: string; low_yen: number; high_yen: number; amount_yen: number }[] };
  };
  const bar = datasets.bars.find(({ label }) => label === '総務省');
  expect(bar?.amount_yen).toBe(14_340_560_000);
  expect([bar?.low_yen, bar?.high_yen].map((yen) => ((yen ?? 0) / 1e8).toFixed(2))).toEqual([
    '142.71',
    '144.10',
  ]);
});

test('two bars of one label stay two: 2014年度 is quoted as 542.3 and as 542.0', () => {
  const { datasets } = toVegaLite(chartOf('trend', 'ja')) as {
    datasets: { bars: { group_name: string; label: string; bar: string; text: string }[] };
  };
  const bars = datasets.bars.filter(
    ({ group_name, label }) => group_name === '当初予算' && label === '2014年度',
  );
  expect(bars.map(({ text }) => text.slice(0, 5))).toEqual(['542.3', '542.0']);
  expect(new Set(bars.map(({ bar }) => bar)).size).toBe(2);
});
