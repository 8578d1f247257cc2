import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORD_COLUMNS } from '@cyberbudget/core';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { PUBLISHED } from './request.fixture.ts';
import { toParquet } from './to-parquet.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8');

test('docs/exports.md lists the columns in their order, with their Japanese names', () => {
  const listed = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)].map(([, name, title = '']) => [
    name,
    title.trim(),
  ]);
  expect(listed).toEqual(RECORD_COLUMNS.map(({ name, title }) => [name, title.ja]));
});

test('its query runs in DuckDB and gives 33.9 for 総務省', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-page-'));
  const file = join(folder, 'budget.parquet');
  writeFileSync(file, toParquet(PUBLISHED));
  const [, sql = ''] = /```sql\n(.*?)```/s.exec(page) ?? [];
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (
    await connection.runAndReadAll(sql.replace('budget.parquet', file.replaceAll('\\', '/')))
  ).getRows();
  connection.closeSync();
  rmSync(folder, { recursive: true });
  expect(rows.find(([ministry]) => ministry === '総務省')?.[1]).toBeCloseTo(33.9, 9);
  expect(rows).toHaveLength(11);
});
