import { createLibrary, TABLE_KINDS, type Table } from '@cyberbudget/core';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../layout/layout-insertion.ts';
import { createMemoryHost, createWorkbook, writeCells } from '../memory-host/index.ts';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { findInserted, insertionFrom } from './find-inserted.ts';
import { planRewriting } from './rewriting.ts';

const library = publishedLibrary();
const [published] = documents;
if (published === undefined) throw new Error('no document');
/**
 * The same document again as of the next year, with one program of another amount: what a table of
 * it shows is known.
 */
const next = structuredClone(published);
const nextYear = { ...next, id: 'next', fiscalYear: published.fiscalYear + 1 };
const both = createLibrary([published, nextYear]);

const tableOf = (id: string, from = library): Table => {
  const [index] = from.documents.filter(({ document }) => document.id === published.id);
  const made =
    index === undefined ? undefined : TABLE_KINDS.find((kind) => kind.id === id)?.make(index, from);
  if (made?.ok !== true) throw new Error(`no table ${id}`);
  return made.value;
};

const insertion = (id: string, own: Partial<TableInsertion> = {}): TableInsertion => ({
  table: tableOf(id, own.library),
  unit: '億円',
  language: 'ja',
  form: 'values',
  library,
  charts: [],
  target: { kind: 'place', place: { sheet: 'Sheet1', address: 'B3' } },
  name: 't',
  ...own,
});

async function opened(chosen: TableInsertion, selected = 'C7') {
  const workbook = createWorkbook();
  const host = createMemoryHost(workbook);
  await host.insertTable(chosen);
  workbook.selection = { sheet: 'Sheet1', address: selected };
  const block = async () => {
    const outcome = await host.readAround();
    if (!outcome.ok) throw new Error(outcome.failure.code);
    return outcome.block;
  };
  const write = (row: number, column: number, content: string | number): void => {
    const sheet = workbook.sheets.get('Sheet1');
    if (sheet !== undefined) writeCells(sheet, { row, column }, [[content]]);
  };
  return { host, block, write };
}

const CASES = TABLE_KINDS.filter(({ compares }) => compares !== true).flatMap(({ id }) =>
  formsOf({ table: tableOf(id) }).flatMap((form) =>
    (['ja', 'en'] as const).map((language) => ({ id, form, language })),
  ),
);

describe('a table of ours', () => {
  test.each(CASES)('$id as $form ($language) says itself what it is, and is up to date', async (one) => {
    const chosen = insertion(one.id, { form: one.form, language: one.language, unit: '百万円' });
    const { block } = await opened(chosen);
    const found = findInserted(await block(), library);
    const { id, form, language } = one;
    expect(found).toMatchObject({ kind: id, insertion: { form, language } });
    const again = found === null ? null : insertionFrom(found, published.id);
    const plan = found === null || again === null ? null : planRewriting(await block(), found, again);
    if (form === 'native') expect(plan).toBeNull();
    else expect(plan?.changes).toEqual([]);
  });

  test('is found from each of its corners, and not from the cell beside it', async () => {
    for (const [selected, isFound] of [
      ['B3', true],
      ['J24', true],
      ['A3', false],
      ['B25', false],
      ['K5', false],
    ] as const) {
      const { block } = await opened(insertion('ministry'), selected);
      expect([selected, findInserted(await block(), library) !== null]).toEqual([selected, isFound]);
    }
  });

  test('gets back a number that was typed over, and nothing else', async () => {
    const { host, block, write } = await opened(insertion('ministry'));
    const before = await block();
    write(6, 2, 1234.5);
    write(30, 1, 'mine');
    const found = findInserted(await block(), library);
    const again = found === null ? null : insertionFrom(found, published.id);
    const plan = found === null || again === null ? null : planRewriting(await block(), found, again);
    expect(plan?.changes).toEqual([{ row: 4, column: 1, content: before.cells[6]?.[2] }]);
    if (plan !== null) await host.rewriteTable(plan);
    expect((await block()).cells[6]).toEqual(before.cells[6]);
    expect((await block()).cells[30]?.[1]).toBe('mine');
  });

  test('that bears the title of an earlier build is known, and gets the one of today', async () => {
    const { block, write } = await opened(insertion('program'));
    const title = String((await block()).cells[2]?.[1]);
    write(2, 1, title.replace('主な施策例', '主な施策'));
    const found = findInserted(await block(), library);
    const again = found === null ? null : insertionFrom(found, published.id);
    const plan = found === null || again === null ? null : planRewriting(await block(), found, again);
    expect(plan?.changes).toEqual([{ row: 0, column: 0, content: title }]);
  });

  test.each(['values', 'live', 'publication'] as const)(
    'becomes that of another year in its place (%s)',
    async (form) => {
      const { host, block } = await opened(insertion('ministry', { form, library: both }));
      const found = findInserted(await block(), both);
      const other = found === null ? null : insertionFrom(found, 'next');
      const plan = found === null || other === null ? null : planRewriting(await block(), found, other);
      if (plan === null) throw new Error('cannot stand there');
      await host.rewriteTable(plan);
      expect(findInserted(await block(), both)?.insertion.table.document?.id).toBe('next');
      expect(JSON.stringify(await block())).toContain(
        form === 'live' ? `,${nextYear.fiscalYear}` : `${nextYear.fiscalYear}`,
      );
    },
  );

  test('is left alone where the other year has more rows, or rows were put into it, or something stands right below', async () => {
    const fewer = { ...nextYear, programs: nextYear.programs.slice(0, 20) };
    const unlike = createLibrary([published, fewer]);
    const { block } = await opened(insertion('program', { library: unlike }));
    const found = findInserted(await block(), unlike);
    const other = found === null ? null : insertionFrom(found, 'next');
    expect(found).not.toBeNull();
    expect(
      found === null || other === null ? undefined : planRewriting(await block(), found, other),
    ).toBeNull();
    const touched = await opened(insertion('ministry'));
    touched.write(24, 1, 'mine');
    expect(findInserted(await touched.block(), library)).toBeNull();
  });

  test('whose document is gone is not known', async () => {
    const { block } = await opened(
      insertion('ministry', { library: both, table: tableOf('ministry', both) }),
    );
    expect(findInserted(await block(), createLibrary([nextYear]))).toBeNull();
  });
});
