import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cyberbudget } from './cyberbudget.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-chart-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('chart', () => {
  test.each([
    [['chart'], 'その他', '20.7'],
    [['chart', '府省庁'], '総務省', '33.9'],
    [['chart', '分野'], '(3)国際社会', '878.0'],
    [['chart', '推移'], '2023年度', '1,378.9'],
    [['chart', 'trend', '--lang', 'en'], 'FY2014', '542.3'],
  ])('%j draws %s with %s', async (words, label, amount) => {
    const { status, out, note } = await cyberbudget(words, { folder });
    expect({ status, note }).toEqual({ status: 0, note: '' });
    const line = out.split('\n').find((one) => one.startsWith(label));
    expect(line).toMatch(/[█▒░]$/);
    expect(line).toContain(amount);
  });

  test('svg goes to standard output', async () => {
    const { out } = await cyberbudget(['chart', '推移', '--format', 'svg'], { folder });
    expect(out.startsWith('<svg ')).toBe(true);
    expect(out).toContain('概算要求');
  });

  test('svg goes into the file that is named, which is not overwritten', async () => {
    expect(await cyberbudget(['chart', '-o', 'a.svg'], { folder })).toMatchObject({ status: 0, out: '' });
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('</svg>');
    expect((await cyberbudget(['chart', '分野', '-o', 'a.svg'], { folder })).status).toBe(1);
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('府省庁別');
  });

  test('vega-lite is a specification with the amounts in yen, by its format or by the name of the file', async () => {
    const spec = (text: string) => JSON.parse(text) as { $schema: string; datasets: { bars: object[] } };
    const { out } = await cyberbudget(['chart', '分野', '--format', 'vega-lite'], { folder });
    expect(spec(out).$schema).toMatch(/vega-lite\/v6/);
    expect(spec(out).datasets.bars).toContainEqual(expect.objectContaining({ amount_yen: 87_800_000_000 }));
    expect((await cyberbudget(['chart', '分野', '-o', 'field.vl.json'], { folder })).status).toBe(0);
    expect(readFileSync(join(folder, 'field.vl.json'), 'utf8')).toBe(out);
  });

  test('png is a picture, or there is no font with Japanese and the sentence says so', async () => {
    const { status, note } = await cyberbudget(['chart', '-o', 'a.png'], { folder });
    if (status === 1) expect(note).toContain('png');
    else expect(readFileSync(join(folder, 'a.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('--json is what is drawn', async () => {
    const { out } = await cyberbudget(['chart', '推移', '--json'], { folder });
    const { groups } = JSON.parse(out) as { groups: { title: string }[] };
    expect(groups.map(({ title }) => title)).toEqual([
      '概算要求',
      '政府案',
      '当初予算',
      '補正予算',
      '当初予算＋補正予算',
    ]);
  });

  test.each([
    [['chart', '円'], '府省庁'],
    [['chart', '--format', 'png'], '-o'],
    [['chart', '-o', 'a.pdf'], '--format'],
    [['chart', '--width', '3'], '40'],
  ])('%j is refused', async (words, said) => {
    const { status, out, note } = await cyberbudget(words, { folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(note).toContain(said);
  });
});
