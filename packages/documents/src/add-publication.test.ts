import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Correction, KnownFinding } from '@cyberbudget/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Addition, addPublication } from '../tools/add-publication.ts';
import { HERE } from '../tools/import-source.ts';
import { withSource } from '../tools/sources-page.ts';

let folder: string;
let there: URL;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cyberbudget-add-'));
  there = pathToFileURL(`${folder}/`);
  for (const name of ['sources', 'data']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'exceptions.json'), '[]\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const SOURCE = readFileSync(new URL('sources/fy2023-draft.txt', HERE), 'utf8');
/** The same publication of another year; with one digit of a program lost, if asked. */
const another = (text: string = SOURCE): Uint8Array =>
  new TextEncoder().encode(text.replaceAll('令和５年度', '令和８１年度'));
const PROGRAM = '8.5億円';
const withLostDigit = (): Uint8Array => another(SOURCE.replaceAll(PROGRAM, '8.\ufffd億円'));

const add = (bytes: Uint8Array, asRead = false): Promise<Addition> =>
  addPublication({ bytes, about: { publisher: '発行者' }, asRead }, there);
const has = (name: string): boolean => existsSync(join(folder, name));
const read = <Content>(name: string): Content => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const known = (): KnownFinding[] => read('exceptions.json');

/** Fills in every reason that is left, as a person would. */
const explain = (): void =>
  writeFileSync(
    join(folder, 'exceptions.json'),
    JSON.stringify(
      known().map((entry) => ({
        ...entry,
        reason: { ja: entry.reason.ja || '調べた。', en: entry.reason.en || 'Looked up.' },
      })),
    ),
  );

describe('a publication is added step by step, each a call with the same words', () => {
  test('what is no budget is refused, and nothing is written', async () => {
    expect(await add(new TextEncoder().encode('天気予報'))).toMatchObject({ stage: 'refused' });
    expect(has('sources/fy2099-draft.txt')).toBe(false);
  });

  test('it is in, its findings wait for their reasons, rounding brings its own', async () => {
    const first = await add(another());
    if (first.stage !== 'to-explain') return expect.fail(first.stage);
    expect(first.findings.map(({ verdict }) => verdict)).not.toContain('rounding');
    expect(has('data/fy2099-draft.json') && has('sources/fy2099-draft.txt')).toBe(true);
    const rounding = known().filter(({ verdict }) => verdict === 'rounding');
    expect(rounding.length).toBeGreaterThan(0);
    for (const { reason } of rounding) expect([reason.ja, reason.en]).not.toContain('');
    explain();
    expect(await add(another())).toMatchObject({ stage: 'added', document: { id: 'fy2099-draft' } });
    expect(known().length).toBe(first.findings.length + rounding.length);
  });

  test('a lost digit waits in a file of corrections; what a person says there is kept beside the source', async () => {
    const first = await add(withLostDigit());
    if (first.stage !== 'to-look-at') return expect.fail(first.stage);
    expect(first.open).toBeGreaterThan(0);
    expect([has('sources/fy2099-draft.txt'), has('data/fy2099-draft.json')]).toEqual([false, false]);
    const file = 'sources/fy2099-draft.corrections.json';
    const { corrections } = read<{ corrections: Correction[] }>(file);
    expect(corrections).toHaveLength(first.open);
    const filled = corrections.map((one) => ({ ...one, is: { kind: 'text', text: PROGRAM } }));
    writeFileSync(join(folder, file), JSON.stringify({ corrections: filled }));
    expect(await add(withLostDigit())).toMatchObject({ stage: 'to-explain' });
    explain();
    const last = await add(withLostDigit());
    if (last.stage !== 'added') return expect.fail(last.stage);
    expect(last.document.corrections).toHaveLength(corrections.length);
    expect(read<{ corrections: Correction[] }>(file).corrections).toEqual(filled);
  });

  test('it is taken with what is open where a person says so; the open list goes', async () => {
    await add(withLostDigit());
    expect(await add(withLostDigit(), true)).toMatchObject({ stage: 'to-explain' });
    expect(has('sources/fy2099-draft.corrections.json')).toBe(false);
  });

  test('another publication under the same id is left alone', async () => {
    await add(another());
    expect(await add(another(`${SOURCE}\n`))).toEqual({ stage: 'taken', id: 'fy2099-draft' });
    expect(readFileSync(join(folder, 'sources/fy2099-draft.txt'), 'utf8')).toBe(
      new TextDecoder().decode(another()),
    );
  });
});

test('the page on the sources gets one row for it', () => {
  const page = '| file | title |\n|---|---|\n| a.txt | A |\n\nMore.\n';
  const once = withSource(page, ['b.pdf', 'B']);
  expect(once).toBe('| file | title |\n|---|---|\n| a.txt | A |\n| b.pdf | B |\n\nMore.\n');
  expect(withSource(once, ['b.pdf', 'B'])).toBe(once);
});
