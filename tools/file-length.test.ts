import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * One idea a file: a longer one has a reason here. Functions are held to 60 lines by Biome
 * (noExcessiveLinesPerFunction).
 */
const MOST = 160;

/** Longer files, by why they are one. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'texts of one language, a line or two each': [
    'apps/site/src/words-en.ts',
    'apps/site/src/words-ja.ts',
    'packages/pane/src/text/en.ts',
    'packages/pane/src/text/ja.ts',
  ],
  'a list that is read as one: exports, codes, the schema of a document': [
    'packages/core/src/index.ts',
    'packages/core/src/problem/problem.ts',
    'packages/core/src/document/schema.ts',
    'packages/core/src/table/tables.ts',
    'packages/pane/src/sheet-host/sheet-host.ts',
  ],
  'the styles of one page, in its order': [
    'apps/site/src/files/site.css',
    'apps/workbench/src/page/page.css',
  ],
  'pages of prose': ['apps/site/src/pages/guides.tsx'],
  'one computation and the small steps that nobody else needs': [
    'packages/core/src/fiscal-year/find-years.ts',
    'packages/core/src/library/indexed-document.ts',
    'packages/core/src/measure/pair-bounds.ts',
    'packages/core/src/table/by-year.ts',
    'packages/importer/src/build/programs.ts',
    'packages/importer/src/check/consistency.ts',
    'packages/importer/src/detail/build-details.ts',
    'packages/importer/src/encoding/decode.ts',
    'packages/importer/src/page/bands.ts',
    'packages/importer/src/page/note-marks.ts',
    'packages/importer/src/total/read-total.ts',
    'packages/office-host/src/protocol/run-batch.ts',
    'apps/excel-addin/src/sheet-host/make-shareable.ts',
    'packages/core/src/table/trend.ts',
    'packages/exporter/src/docx/table.ts',
    'packages/pane/src/layout/publication.ts',
    'packages/documents/tools/add-document.ts',
    'packages/office-host/src/batch-host.ts',
  ],
  'one view and its parts': [
    'packages/pane/src/audit/audit-view.tsx',
    'packages/pane/src/import/import-report.tsx',
    'packages/pane/src/correct/correction-form.tsx',
    'packages/pane/src/workbook/selected-formula.tsx',
  ],
  'a contract that every host passes, one test after the other': [
    'packages/conformance/src/sheet-host/capabilities.ts',
    'packages/conformance/src/sheet-host/replays-faults.ts',
  ],
  'a table of cases, a row or a few lines each': [
    'apps/excel-addin/test/as-excel-behaves.test.ts',
    'apps/excel-addin/test/insertion-faults.test.ts',
    'apps/excel-addin/test/manifest.test.ts',
    'packages/core/src/document/schema.test.ts',
    'packages/core/src/laws.test.ts',
    'packages/core/src/problem/sentence.test.ts',
    'packages/core/src/table/by-year.test.ts',
    'packages/core/src/table/editions.test.ts',
    'packages/documents/src/figures.test.ts',
    'packages/exporter/src/chart/charts.test.ts',
    'packages/exporter/src/xlsx/to-xlsx.test.ts',
    'packages/office-host/src/object/as-excel-refuses.test.ts',
    'packages/office-host/src/object/workbook-parts.test.ts',
  ],
  'one built program or one real client, started once for all that is asked of it': [
    'apps/apps-script/test/kept-documents.test.ts',
    'apps/apps-script/test/nothing-lost.test.ts',
    'apps/cli/test/environment.test.ts',
    'apps/cli/test/import.test.ts',
    'apps/excel-addin/test/built.test.ts',
    'apps/excel-addin/test/kept-documents.test.ts',
    'apps/excel-addin/test/taskpane-chance.test.ts',
    'apps/excel-addin/test/taskpane-corrections.test.ts',
    'apps/excel-addin/test/taskpane-word.test.ts',
    'apps/mcp/test/built.test.ts',
    'apps/workbench/test/functions-book.test.ts',
    'apps/workbench/test/kept-book.test.ts',
    'apps/workbench/test/workbench-page.ts',
    'packages/office-host/src/client/load-client.test.ts',
    'packages/office-host/src/word/word-client.test.ts',
    'packages/pane/test/viewer.test.ts',
  ],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx', '*.mts', '*.mjs', '*.js', '*.css'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(resolve(root, file)));
const excused = Object.values(REASONS).flat();
const linesOf = (file: string): number => readFileSync(resolve(root, file), 'utf8').split('\n').length - 1;

test(`no file of more than ${MOST} lines without a reason`, () => {
  expect(sources.length).toBeGreaterThan(500);
  const long = sources.filter((file) => linesOf(file) > MOST && !excused.includes(file));
  expect(long).toEqual([]);
});

test('every file that has a reason exists, and has one', () => {
  expect(excused.filter((file) => !sources.includes(file))).toEqual([]);
  expect(new Set(excused).size).toBe(excused.length);
});
