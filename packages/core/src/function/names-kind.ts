import { UNIT_NAMES, UNITS } from '../amount/unit.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { fiscalYears, type Library } from '../library/library.ts';
import { MEASURES } from '../measure/measures.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { choiceFinder } from '../name/find-choice.ts';
import type { Bilingual } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import { TABLE_KINDS } from '../table/tables.ts';
import { glossary } from './glossary.ts';

type Name = Bilingual | number;

/** A list of names that one may use as an argument, and how it is made. */
export interface NamesKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly list: (index: IndexedDocument, library: Library) => readonly (readonly Name[])[];
  /** Whether it lists what every document holds, and not one. */
  readonly isAcross?: boolean;
}

const kind = (
  id: string,
  name: Bilingual,
  list: (index: IndexedDocument, library: Library) => readonly Name[],
): NamesKind => ({
  id,
  name,
  columns: [name],
  list: (index, library) => list(index, library).map((entry) => [entry]),
});

/**
 * Every list, the default first. その他 has no programs: it is found by name for 構成比 and 推計額,
 * but not offered.
 */
export const NAMES_KINDS: readonly [NamesKind, ...NamesKind[]] = [
  kind('ministry', { ja: '府省庁', en: 'ministry' }, ({ document, byMinistry }) =>
    document.ministries.filter(({ id }) => byMinistry.has(id)).map(ministryName),
  ),
  kind('field', { ja: '分野', en: 'field' }, ({ document }) =>
    document.strategyFields.map(strategyFieldName),
  ),
  { ...kind('year', { ja: '年度', en: 'year' }, (_, library) => fiscalYears(library)), isAcross: true },
  kind('measure', { ja: '指標', en: 'measure' }, () => MEASURES.map(({ name }) => name)),
  kind('unit', { ja: '単位', en: 'unit' }, () => UNITS.map((unit) => UNIT_NAMES[unit])),
  kind('kind', { ja: '種類', en: 'kind' }, () => TABLE_KINDS.map(({ name }) => name)),
  {
    id: 'term',
    name: { ja: '用語', en: 'term' },
    columns: [
      { ja: '用語', en: 'Term' },
      { ja: '意味', en: 'Meaning' },
    ],
    list: () => glossary().map(({ term, meaning }) => [term, meaning]),
  },
];

/** The list of that name in Japanese or English; a problem with all of them where there is none. */
export const findNamesKind = choiceFinder<NamesKind>('kind', () => NAMES_KINDS);
