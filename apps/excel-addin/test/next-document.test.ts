import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BudgetDocument, splitDocument } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExcelRuntime, startExcelRuntime } from './excel-runtime.ts';

const [published] = documents;
if (published === undefined) throw new Error('no document');
const ID = 'fy2099-draft';

/**
 * Another letter of the same script for each: as many bytes, as many different words, and none in
 * common with what was published.
 */
const otherWords = (text: string): string =>
  text.replace(/[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/g, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const [first, last] =
      code < 0x30a0 ? [0x3041, 0x3096] : code < 0x4e00 ? [0x30a1, 0x30fa] : [0x4e00, 0x9fff];
    return String.fromCodePoint(first + ((code - first + 977) % (last - first + 1)));
  });

/** Every text and every number of its own; what JSON names stays. */
const disguised = (value: unknown): unknown => {
  if (typeof value === 'string') return otherWords(value);
  if (typeof value === 'number') return Number.isInteger(value) && value > 9 ? value * 7 + 13 : value;
  if (Array.isArray(value)) return value.map(disguised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, disguised(member)]));
};

/** A document as long as the published one, of which a compressor knows nothing yet. */
const next: BudgetDocument = {
  ...(disguised(published) as BudgetDocument),
  id: ID,
  fiscalYear: 2099,
  programs: (disguised(published.programs) as BudgetDocument['programs']).map((program, at) => ({
    ...program,
    id: `${ID}/${at + 1}`,
  })),
};
const { figures, texts } = splitDocument(next);

/** data/ of the documents as `pnpm regenerate` writes it where there is one document more. */
const withNextDocument: Plugin = {
  name: 'with-next-document',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(`/${ID}.json`) ? `/data/${ID}.json` : null),
  load: (id) => (id === `/data/${ID}.json` ? JSON.stringify(figures) : null),
  transform: (code, id) =>
    id.endsWith('/data/figure-files.ts')
      ? { code: `import next from './${ID}.json';\n${code.replace('];', ', next];')}`, map: null }
      : null,
};

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-next-'));
const sizeOf = (name: string): number =>
  gzipSync(readFileSync(join(folder, name, 'functions.js')), { level: 9 }).length;

let runtime: ExcelRuntime;
const asked: string[] = [];

beforeAll(async () => {
  const root = join(import.meta.dirname, '..');
  for (const [name, plugins] of [
    ['now', []],
    ['next', [withNextDocument]],
  ] as const) {
    await build({
      ...{ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', plugins: [...plugins] },
      build: { outDir: join(folder, name) },
    });
  }
  const fetch = async (url: string) => {
    asked.push(url);
    return { ok: true, status: 200, url, json: async () => texts };
  };
  runtime = startExcelRuntime({}, { fetch }, join(folder, 'next'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a further document costs at most 7 KB of functions.js, compressed', () => {
  const more = sizeOf('next') - sizeOf('now');
  expect(more).toBeGreaterThan(2 * 1024);
  expect(more).toBeLessThanOrEqual(7 * 1024);
});

test('it answers, the newest by default, and loads nothing for it', () => {
  const answer = (...args: unknown[]): unknown => runtime.associated['CYBERBUDGET']?.(...args);
  const total = (next.total?.amountYen ?? 0) / 1e8;
  expect([answer(), answer(null, [[2099]]), answer(null, [[2023]])].map((rows) => Number(rows))).toEqual([
    total,
    total,
    1378.9,
  ]);
  expect(asked).toEqual([]);
});

test('a search in it loads its texts, and no other', async () => {
  const overview = Object.values(texts.details).find((words) => words.overview !== null)?.overview ?? '';
  const rows = await runtime.associated['CYBERBUDGET_PROGRAMS']?.(null, null, null, [
    [overview.slice(0, 12)],
  ]);
  expect(rows).toHaveLength(2);
  expect(asked).toEqual([`texts/${ID}.json`]);
});
