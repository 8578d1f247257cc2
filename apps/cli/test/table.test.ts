import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { displayWidth } from '@cyberbudget/core';
import { afterAll, describe, expect, test } from 'vitest';
import { cyberbudget } from './cyberbudget.ts';

const KINDS = ['府省庁', '分野', '府省庁×分野', '施策'];

describe.each(KINDS)('table %s', async (kind) => {
  const { status, out } = await cyberbudget(['table', kind]);
  const lines = out.split('\n');
  const rules = lines.filter((line) => line.startsWith('─'));

  test('is printed', () => expect(status).toBe(0));

  test('is aligned for East Asian width: no line of it is wider than its rules', () => {
    const end = lines.indexOf('');
    const width = displayWidth(rules[0]?.replaceAll('─', '-') ?? '');
    const wider = lines.slice(0, end).filter((line) => displayWidth(line.replaceAll('─', '-')) > width);
    expect({ rules: rules.length, wider }).toEqual({ rules: 2, wider: [] });
  });

  test('closes with 掲載計, 非掲載 and 公表総額, which add up in yen', async () => {
    const { rows } = JSON.parse((await cyberbudget(['table', kind, '--unit', '円', '--json'])).out);
    const closing = (rows as Record<string, unknown>[]).slice(-3);
    const column = kind === '府省庁×分野' ? 'sum' : 'listed';
    expect(closing.map((row) => row['kind'])).toEqual(['listed', 'unlisted', 'total']);
    const [listed, unlisted, total] = closing.map((row) => row[column]);
    expect([listed, unlisted, total]).toEqual([100_950_000_000, 36_940_000_000, 137_890_000_000]);
  });
});

describe('the formats of a table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-table-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('html has every look in its cell and closes with the source', async () => {
    const { out } = await cyberbudget(['table', '分野', '--format', 'html']);
    expect(out).toMatch(/^<table width="100%"/);
    expect(out.trimEnd()).toMatch(/単位: 億円<\/p>$/);
  });

  test.each([
    ['a.csv', '分野,掲載額'],
    ['b.MD', '| 分野 |'],
    ['c.json', '{'],
    ['d.txt', '分野 '],
    ['e', '分野 '],
    ['f.docx', 'PK'],
  ])('-o %s is written as it is named', async (name, begins) => {
    expect((await cyberbudget(['table', '分野', '-o', name], { folder })).status).toBe(0);
    expect(
      readFileSync(join(folder, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .trimStart()
        .startsWith(begins),
    ).toBe(true);
  });

  test('-o x.xlsx is no text under a wrong name: export is named', async () => {
    const { status, note } = await cyberbudget(['table', '分野', '-o', 'x.xlsx'], { folder });
    expect([status, note]).toEqual([2, expect.stringContaining('cyberbudget export --format xlsx')]);
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
  });

  test('docx is a file: without -o it is asked for, with it written, and not twice', async () => {
    expect((await cyberbudget(['table', '--format', 'docx'], { folder })).note).toContain('-o');
    expect((await cyberbudget(['table', '--format', 'docx', '-o', '-'], { folder })).status).toBe(2);
    expect((await cyberbudget(['table', '--format', 'docx', '-o', 'table.docx'], { folder })).status).toBe(0);
    expect(readFileSync(join(folder, 'table.docx')).subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await cyberbudget(['table', '--format', 'docx', '-o', 'table.docx'], { folder })).status).toBe(1);
  });

  test('-o writes any format to a file', async () => {
    expect(await cyberbudget(['table', '--format', 'csv', '-o', 'table.csv'], { folder })).toMatchObject({
      status: 0,
      out: '',
    });
    expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toContain('総務省');
  });

  test('md is a table of Markdown', async () => {
    const [titles, alignment, ...rows] = (await cyberbudget(['table', '分野', '-f', 'md'])).out.split('\n');
    expect(titles).toMatch(/^\| 分野 \| 掲載額 \|/);
    expect(alignment).toMatch(/^\| --- \| ---: \|/);
    expect(rows.filter((row) => row.startsWith('| (')).length).toBe(6);
  });

  test('csv has a row a program, three to close, full precision', async () => {
    const rows = (await cyberbudget(['table', '施策', '--format', 'csv', '--unit', '円'])).out
      .trimEnd()
      .split('\r\n');
    expect(rows.length).toBe(1 + 26 + 3);
    expect(rows.at(-1)).toContain('137890000000');
  });

  test('json in English', async () => {
    const { title, rows } = JSON.parse((await cyberbudget(['table', '--json', '--lang', 'en'])).out);
    expect({ title, first: rows[0].ministry, share: rows[0].share }).toEqual({
      title: 'By ministry',
      first: 'Ministry of Defense',
      share: 0.64,
    });
  });

  test.each([
    [['table', '府省'], '府省庁'],
    [['table', '--year', 'R81'], '2023年度'],
    [['table', '--unit', 'ドル'], '億円'],
  ])('%j exits 1 and proposes %s', async (words, advice) => {
    const { status, out, note } = await cyberbudget(words);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(note).toContain(advice);
  });
});
