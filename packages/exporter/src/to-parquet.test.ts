import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellNumber, cellText } from '@cyberbudget/core';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { publishedTable } from './exported-tables.fixture.ts';
import { PUBLISHED } from './request.fixture.ts';
import { toParquet } from './to-parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-parquet-'));
const file = join(folder, 'figures.parquet').replaceAll('\\', '/');
writeFileSync(file, toParquet(PUBLISHED));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

await connection.run(`CREATE VIEW figures AS SELECT * FROM read_parquet('${file}')`);

const rows = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRows();

/** A column of the core's table by its name, in yen. */
function column(kind: string, id: string): (readonly [string, bigint])[] {
  const table = publishedTable(kind);
  const across = table.columns.findIndex((one) => one.id === id);
  return table.rows.flatMap(({ kind: row, cells }) => {
    const amount = cellNumber(cells[across] ?? null);
    if (row !== 'body' || amount === null || amount === 0) return [];
    return [[cellText(cells[0] ?? null, 'ja'), BigInt(amount)] as const];
  });
}

const sorted = (pairs: readonly (readonly unknown[])[]): unknown[][] =>
  pairs.map((pair) => [...pair]).sort((one, other) => String(one[0]).localeCompare(String(other[0])));

test('DuckDB’s GROUP BY ministry is the core’s listed column', async () => {
  const found = await rows(
    `SELECT ministry, sum(amount_yen)::BIGINT FROM figures WHERE kind = 'program' GROUP BY ministry`,
  );
  expect(sorted(found)).toEqual(sorted(column('府省庁', 'listed')));
});

test('DuckDB’s GROUP BY field is the core’s listed column, and the printed totals stand beside it', async () => {
  const listed = await rows(
    `SELECT field, sum(amount_yen)::BIGINT FROM figures WHERE kind = 'program' GROUP BY field`,
  );
  expect(sorted(listed)).toEqual(sorted(column('分野', 'listed')));
  const printed = await rows(`SELECT field, amount_yen FROM figures WHERE kind = 'field'`);
  expect(sorted(printed)).toEqual(sorted(column('分野', 'amount')));
});

test('総務省 lists 33.9億円 (8.5 + 0.7 + 12.7 + 12.0)', async () => {
  const found = await rows(
    `SELECT sum(amount_yen)::BIGINT FROM figures WHERE kind = 'program' AND ministry_code = 'mic'`,
  );
  expect(found).toEqual([[3_390_000_000n]]);
});

test('every row has a line, a printed text and a citation', async () => {
  const found = await rows(
    `SELECT count(*)::INT FROM figures WHERE line IS NULL OR printed_text = '' OR NOT contains(citation, printed_text)`,
  );
  expect(found).toEqual([[0]]);
});

test('the file says its unit and source', async () => {
  const found = await rows(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}')`);
  const metadata = new Map(found as [string, string][]);
  expect(metadata.get('unit')).toContain('yen');
  expect(metadata.get('source')).toContain('令和５年度予算政府案');
});
