import type { MinistryEntry, StrategyField } from '../document/document.ts';
import { PHASES } from '../fiscal-year/phase.ts';
import { documentCitation } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { nothingUnread } from '../library/unread-document.ts';
import { yearName } from '../library/year-name.ts';
import { amount } from '../measure/amount.ts';
import { estimate } from '../measure/estimate.ts';
import { listed } from '../measure/listed.ts';
import type { Measure } from '../measure/measure.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { listedNote, queriedOrNull } from '../query/answer-query.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import { programsByYear } from './by-year-programs.ts';
import { type Column, MINISTRY_COLUMN, type Row, type Table, type TableCell } from './table.ts';
import { changeColumns, withChanges } from './year-changes.ts';

const TOTAL: Bilingual = { ja: '総額', en: 'Total' };
const FIELD: Bilingual = { ja: '分野', en: 'Field' };
const MINISTRY_PUBLISHED: Bilingual = { ja: '府省庁（公表額）', en: 'Ministry (published)' };
const MINISTRY_LISTED: Bilingual = { ja: '府省庁（掲載額）', en: 'Ministry (listed)' };
const MINISTRY_ESTIMATE: Bilingual = { ja: '府省庁（推計額）', en: 'Ministry (estimate)' };

const YEAR_NOTES: readonly Bilingual[] = [
  {
    ja: '列は資料ごとです。段階（概算要求、政府案、当初予算）の異なる列どうしは比べられません。',
    en: 'One column per document. Columns of different stages (request, draft, initial budget) are not comparable.',
  },
  {
    ja: '施策は同じ段階の資料のあいだで、府省庁と名称が一致するものだけを対応させ、対応するもののない施策は単独の行としています。',
    en: 'Programs are matched by ministry and title between documents of one stage; what has no match is listed as such.',
  },
];

/**
 * 年度: totals, fields, ministries and programs across the documents of the library, a column a
 * document.
 */
export function byYear(library: Library): Answer<Table> {
  const whole = nothingUnread(library);
  if (!whole.ok) return whole;
  const documents = byStageAndYear(library.documents);
  if (documents.length === 0) return problem({ code: 'no-document' });
  return answer({
    id: 'year',
    title: { ja: '年度別', en: 'By fiscal year' },
    document: null,
    columns: [
      { id: 'part', title: { ja: '区分', en: 'Part' }, kind: 'text' },
      MINISTRY_COLUMN,
      { id: 'name', title: { ja: '名称', en: 'Name' }, kind: 'text' },
      ...documents.map(documentColumn),
      ...changeColumns(documents),
      { id: 'match', title: { ja: '照合', en: 'Match' }, kind: 'text' },
    ],
    rows: [
      totalRow(documents),
      ...fieldRows(documents),
      ...ministryRows(documents),
      ...programsByYear(documents),
    ].map((made) => withChanges(made, documents, 3)),
    notes: [
      ...YEAR_NOTES,
      listedNote(documents.map(({ document }) => document)),
      ...documents.map(sourceNote),
    ],
  });
}

/** Documents of one stage stand together, oldest first, so that neighbours are comparable. */
const byStageAndYear = (documents: readonly IndexedDocument[]): IndexedDocument[] =>
  [...documents].sort(
    ({ document: one }, { document: other }) =>
      PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) || one.fiscalYear - other.fiscalYear,
  );

const documentColumn = ({ document }: IndexedDocument): Column => ({
  id: document.id,
  title: yearName(document),
  kind: 'yen',
});

/** A table across documents has no source line: each document is cited below it. */
function sourceNote({ document }: IndexedDocument): Bilingual {
  const [year, source] = [yearName(document), documentCitation(document)];
  return { ja: `${year.ja}の出典: ${source.ja}`, en: `Source of ${year.en}: ${source.en}` };
}

const row = (part: Bilingual, ministry: TableCell, name: TableCell, amounts: readonly TableCell[]): Row => ({
  kind: 'body',
  cells: [part, ministry, name, ...amounts, null],
});

const totalRow = (documents: readonly IndexedDocument[]): Row =>
  row(
    TOTAL,
    null,
    TOTAL,
    documents.map((index) => queriedOrNull({ index, ministry: null, strategyField: null, measure: amount })),
  );

/**
 * A field is the same where two documents share one of its printed names: codes mean other things
 * in another strategy.
 */
function fieldRows(documents: readonly IndexedDocument[]): Row[] {
  const groups: { readonly names: Set<string>; readonly fields: Map<IndexedDocument, StrategyField> }[] = [];
  for (const index of [...documents].reverse()) {
    for (const field of index.document.strategyFields) {
      const names = [field.name, ...field.aliases.map(({ text }) => text)].map(normalizeName);
      const same = groups.find(
        (group) => !group.fields.has(index) && names.some((name) => group.names.has(name)),
      );
      const group = same ?? { names: new Set(), fields: new Map() };
      if (same === undefined) groups.push(group);
      for (const name of names) group.names.add(name);
      group.fields.set(index, field);
    }
  }
  return groups.flatMap(({ fields }) => {
    const [newest] = fields.values();
    if (newest === undefined) return [];
    const amounts = documents.map((index) => {
      const strategyField = fields.get(index);
      return strategyField === undefined
        ? null
        : queriedOrNull({ index, ministry: null, strategyField, measure: amount });
    });
    return [row(FIELD, null, strategyFieldName(newest), amounts)];
  });
}

/**
 * Every ministry twice, or three times: what is printed for it (where it is), what its share of the
 * total implies, and what is listed.
 */
function ministryRows(documents: readonly IndexedDocument[]): Row[] {
  const entries = new Map<string, MinistryEntry>();
  for (const { document } of [...documents].reverse()) {
    for (const entry of document.ministries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  }
  const rows = (part: Bilingual, measure: Measure): Row[] =>
    [...entries.values()].flatMap((entry) => {
      const amounts = documents.map((index) => {
        const ministry = index.document.ministries.find(({ id }) => id === entry.id);
        if (ministry === undefined || (measure.id === amount.id && ministry.amount === undefined))
          return null;
        return queriedOrNull({ index, ministry, strategyField: null, measure });
      });
      const name = ministryName(entry);
      return amounts.every((cell) => cell === null) ? [] : [row(part, name, name, amounts)];
    });
  return [
    ...rows(MINISTRY_PUBLISHED, amount),
    ...rows(MINISTRY_ESTIMATE, estimate),
    ...rows(MINISTRY_LISTED, listed),
  ];
}
