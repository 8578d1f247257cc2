import { expect, test } from 'vitest';
import { PUBLISHED } from './request.fixture.ts';
import { toFiguresJson } from './to-figures-json.ts';

interface Exported {
  readonly documents: readonly {
    readonly fiscal_year: number;
    readonly phase: string;
    readonly figures: readonly {
      readonly kind: string;
      readonly amount_yen: number;
      readonly citation: string;
    }[];
    readonly tables: readonly { readonly table: string; readonly unit: string; readonly source: string }[];
  }[];
}

const { documents } = JSON.parse(toFiguresJson(PUBLISHED)) as Exported;

test('year and stage, figures with citations, tables with unit and source', () => {
  const [document] = documents;
  expect([document?.fiscal_year, document?.phase]).toEqual([2023, 'draft']);
  expect(document?.figures.find(({ kind }) => kind === 'total')?.amount_yen).toBe(137_890_000_000);
  expect(document?.figures.filter(({ citation }) => citation === '')).toEqual([]);
  expect(document?.tables.map(({ table }) => table)).toContain('trend');
  expect(new Set(document?.tables.map(({ unit }) => unit))).toEqual(new Set(['億円']));
});
