import { createLibrary, type Language, TABLE_KINDS, type Unit } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { type ArrayCell, cellValue, isProblem, isRows } from '@cyberbudget/core/functions';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { FIRST_CHOICES, insertionOf } from '../insert/choices.ts';
import type { CellContent } from './layout.ts';
import { layoutInsertion } from './layout-insertion.ts';

const published = publishedLibrary();
const older = documents
  .slice(0, 1)
  .map((document) => ({ ...document, id: 'older', fiscalYear: 2021, programs: document.programs.slice(1) }));

/** What is published, and for a comparison an edition to compare with. */
const libraryFor = (kind: string) =>
  kind === 'editions' ? createLibrary([...documents, ...older]) : published;

/** What the function answers to a formula, or the code of its problem. */
function answered(formula: string, language: Language, library = published): unknown {
  const result = traceFormula(formula, { library, language })?.result;
  if (result == null) throw new Error(`no function in ${formula}`);
  if (!result.ok) return result.problem.code;
  const cell = (of: ArrayCell) => (isProblem(of) ? of.code : cellValue(of));
  return isRows(result.value) ? result.value.rows.map((row) => row.map(cell)) : result.value.value;
}

function layouts(kind: string, language: Language, unit: Unit) {
  const insertion = insertionOf({ ...FIRST_CHOICES, kind, unit, form: 'live' }, libraryFor(kind), language);
  if (insertion === null) throw new Error(`no table ${kind}`);
  return { live: layoutInsertion(insertion), values: layoutInsertion({ ...insertion, form: 'values' }) };
}

const settings = (['ja', 'en'] as const).flatMap((language) =>
  (['億円', '千円'] as const).map((unit) => [language, unit] as const),
);
const cases = (kinds: readonly string[]) =>
  kinds.flatMap((kind) => settings.map(([language, unit]) => [kind, language, unit] as const));

test.each(cases(['ministry', 'field', 'ministry-by-field', 'ranges']))(
  '%s (%s, %s): every live formula gives the value that stands in its place',
  (kind, language, unit) => {
    const { live, values } = layouts(kind, language, unit);
    const computed = live.cells.map((row) =>
      row.map((content: CellContent) =>
        typeof content === 'object' ? answered(content.formula, language) : content,
      ),
    );
    expect(computed).toEqual(values.cells);
    expect(live.cells.flat().filter((content) => typeof content === 'object').length).toBeGreaterThan(30);
  },
);

const listed = TABLE_KINDS.map(({ id }) => id).filter(
  (id) => !['ministry', 'field', 'ministry-by-field', 'ranges'].includes(id),
);

test.each(cases(listed))(
  '%s (%s, %s): its one formula fills just the room that was left for it',
  (kind, language, unit) => {
    const { live, values } = layouts(kind, language, unit);
    const { header } = live;
    const [[first = ''] = []] = live.cells.slice(header);
    const rows = answered(typeof first === 'object' ? first.formula : '', language, libraryFor(kind));
    const end = values.rows.findLastIndex((role) => !['note', 'source'].includes(role)) + 1;
    expect(rows).toEqual(values.cells.slice(header, end));
  },
);
