import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { choiceFinder } from '../name/find-choice.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';
import { readCell, readChoice, readTerm } from '../query/read-cell.ts';
import { readDocument } from '../query/read-query.ts';
import { byMinistry } from './by-ministry.ts';
import { byStrategyField } from './by-strategy-field.ts';
import { byYear } from './by-year.ts';
import { components } from './components.ts';
import { editions } from './editions.ts';
import { findings } from './findings.ts';
import { ministryByField } from './ministry-by-field.ts';
import { possibleRanges } from './possible-ranges.ts';
import { programs } from './programs.ts';
import type { Table } from './table.ts';
import { trend } from './trend.ts';
import { trendOf } from './trend-of.ts';

/** A kind of table: its names, and how it is made. To add one: its file, and its line below. */
export interface TableKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly spellings: readonly string[];
  /** @param index the document asked for; a table across documents reads the library instead */
  readonly make: (index: IndexedDocument, library: Library) => Answer<Table>;
  /**
   * The table of what a word names instead of the whole; left out by kinds that know no such thing.
   */
  readonly makeNamed?: (term: string, library: Library, index: IndexedDocument) => Answer<Table>;
  /** Whether it compares the document with another edition, which the word names. */
  readonly compares?: true;
}

const ofDocument =
  (make: (index: IndexedDocument) => Table): TableKind['make'] =>
  (index) =>
    answer(make(index));

/** Every kind of table, the default first. */
export const TABLE_KINDS: readonly [TableKind, ...TableKind[]] = [
  {
    id: 'ministry',
    name: { ja: '府省庁', en: 'ministry' },
    spellings: ['府省庁別', '省庁', 'ministries'],
    make: ofDocument(byMinistry),
  },
  {
    id: 'field',
    name: { ja: '分野', en: 'field' },
    spellings: ['分野別', 'strategy field', 'fields'],
    make: ofDocument(byStrategyField),
  },
  {
    id: 'ministry-by-field',
    name: { ja: '府省庁×分野', en: 'ministry x field' },
    spellings: [
      '府省庁x分野',
      '府省庁*分野',
      '府省庁✕分野',
      '府省庁別分野別',
      'ministry by field',
      'ministry×field',
    ],
    make: ofDocument(ministryByField),
  },
  {
    id: 'ranges',
    name: { ja: '取りうる範囲', en: 'possible range' },
    spellings: ['府省庁×分野の取りうる範囲', '範囲', 'ranges', 'bounds'],
    make: ofDocument(possibleRanges),
  },
  {
    id: 'program',
    name: { ja: '施策', en: 'program' },
    spellings: ['主な施策例', '主な施策', 'programs', '事業'],
    make: ofDocument(programs),
  },
  {
    id: 'component',
    name: { ja: '内訳', en: 'component' },
    spellings: ['施策の内訳', 'うち書き', 'components', 'breakdown'],
    make: components,
  },
  {
    id: 'findings',
    name: { ja: '検算', en: 'audit' },
    spellings: ['検算結果', '監査', '整合性', 'findings', 'check'],
    make: findings,
  },
  {
    id: 'year',
    name: { ja: '年度', en: 'year' },
    spellings: ['年度別', 'years', 'fiscal year'],
    make: (_, library) => byYear(library),
  },
  {
    id: 'trend',
    name: { ja: '推移', en: 'trend' },
    spellings: ['総額の推移', 'totals', '年度推移'],
    make: (_, library) => trend(library),
    makeNamed: (term, library) => trendOf(library, term),
  },
  {
    id: 'editions',
    name: { ja: '版', en: 'editions' },
    spellings: ['版の比較', '版の違い', '変更点', 'edition', 'what changed', 'changes'],
    make: (index, library) => editions(index, library, null),
    makeNamed: (term, library, index) => editions(index, library, term),
    compares: true,
  },
];

/**
 * The kind of table of that name in Japanese or English; a problem with all of them where there is
 * none.
 */
export const findTableKind = choiceFinder<TableKind>('kind', () => TABLE_KINDS);

/**
 * The table that arguments ask for; the default kind and the newest year where they are left out.
 */
export function readTable(
  { kind, year, term }: { readonly kind?: CellInput; readonly year?: CellInput; readonly term?: CellInput },
  library: Library,
): Answer<Table> {
  const read = readCell(kind, readChoice<TableKind>(findTableKind));
  if (!read.ok) return read;
  const named = readCell(term, readTerm);
  if (!named.ok) return named;
  const index = readDocument(year, library);
  return index.ok ? makeAskedTable(read.value ?? TABLE_KINDS[0], named.value, index.value, library) : index;
}

/**
 * The table of a kind, of what a word names where one was given.
 * @returns a problem for a word with a kind that takes none: it would be taken for a filter, and
 * the closing rows would not add up
 */
export function makeAskedTable(
  kind: TableKind,
  term: string | null,
  index: IndexedDocument,
  library: Library,
): Answer<Table> {
  if (term === null) return kind.make(index, library);
  const kinds = TABLE_KINDS.filter(({ makeNamed }) => makeNamed !== undefined).map(({ name }) => name);
  return kind.makeNamed?.(term, library, index) ?? problem({ code: 'term-not-taken', kinds });
}

/**
 * The table of that name for a document; a problem where there is no such kind, or no such table
 * can be made.
 */
export function makeTable(
  name: Parameters<typeof findTableKind>[0],
  index: IndexedDocument,
  library: Library,
): Answer<Table> {
  const kind = findTableKind(name);
  return kind.ok ? kind.value.make(index, library) : kind;
}
