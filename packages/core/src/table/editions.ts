import { documentCitation } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { editionName, findEdition } from '../library/other-editions.ts';
import { type Answer, answer, type Bilingual } from '../problem/problem.ts';
import type { EditionChange, EditionRow, EditionSide } from './edition-row.ts';
import { editionRows } from './edition-rows.ts';
import { type Column, MINISTRY_COLUMN, type Row, type Table, type TableCell } from './table.ts';

/** What became of it, as the table says it; a guess says that it is one. */
export const CHANGE_NAMES: Readonly<Record<EditionChange, Bilingual>> = {
  same: { ja: '変更なし', en: 'unchanged' },
  amount: { ja: '額の変更', en: 'amount changed' },
  share: { ja: '構成比の変更', en: 'share changed' },
  added: { ja: '追加', en: 'added' },
  dropped: { ja: '削除', en: 'dropped' },
  renamed: { ja: '名称変更（推定）', en: 'renamed (a guess)' },
  moved: { ja: '所管変更（推定）', en: 'moved (a guess)' },
};

const NAME: Column = { id: 'name', title: { ja: '名称', en: 'Name' }, kind: 'text' };

/**
 * 版: what changed from one edition of a document to another, program by program, with totals,
 * fields and ministries. The total stands in it in any case, the rest where it changed; how much
 * did not change is said below.
 * @param is the newer edition
 * @param term the older one as a person names it; null for the nearest that there is
 * @returns a problem where there is no such edition
 */
export function editions(is: IndexedDocument, library: Library, term: string | null): Answer<Table> {
  const found = findEdition(library, is, term);
  if (!found.ok) return found;
  const was = found.value;
  const rows = editionRows(was, is);
  const shown = rows.filter(({ change }, position) => position === 0 || change !== 'same');
  const [before, after] = [editionName(library, was), editionName(library, is)];
  const isHeld = (index: IndexedDocument): boolean => library.documents.includes(index);
  return answer({
    id: 'editions',
    title: { ja: `${before.ja}から${after.ja}への変更`, en: `Changes from ${before.en} to ${after.en}` },
    document: is.document,
    older: before,
    columns: columnsOf(before, after),
    rows: shown.map((row) => cellsOf(row, { was: isHeld(was), is: isHeld(is) })),
    notes: [...notesOf(rows, was, is), sourceNote(before, was), sourceNote(after, is)],
  });
}

const columnsOf = (was: Bilingual, is: Bilingual): Column[] => [
  { id: 'part', title: { ja: '区分', en: 'Part' }, kind: 'text' },
  MINISTRY_COLUMN,
  NAME,
  { id: 'was', title: was, kind: 'yen' },
  { id: 'is', title: is, kind: 'yen' },
  { id: 'difference', title: { ja: '増減', en: 'Change' }, kind: 'yen' },
  { id: 'change', title: { ja: '変更', en: 'What changed' }, kind: 'text' },
  { id: 'oldName', title: { ja: '前の名称', en: 'Name before' }, kind: 'text' },
  { id: 'reason', title: { ja: '理由', en: 'Reason' }, kind: 'text' },
];

/** An amount keeps its question where its formula would be answered by the same document. */
function amountCell(side: EditionSide | null, isHeld: boolean): TableCell {
  if (side === null || side.amountYen === null) return null;
  return isHeld
    ? { value: side.amountYen, query: { ...side.subject, measure: side.measure } }
    : side.amountYen;
}

/**
 * The difference counts what an edition does not have as nothing, so that the differences of the
 * programs add up.
 */
function cellsOf(
  { part, ministry, was, is, change, reason }: EditionRow,
  held: { readonly was: boolean; readonly is: boolean },
): Row {
  const [before, after] = [was?.amountYen ?? null, is?.amountYen ?? null];
  const standsAlone = was === null || is === null;
  const unknown = standsAlone ? before === null && after === null : before === null || after === null;
  const oldName = change === 'renamed' && was !== null ? was.name : null;
  return {
    kind: 'body',
    cells: [
      part,
      ministry,
      (is ?? was)?.name ?? null,
      amountCell(was, held.was),
      amountCell(is, held.is),
      unknown ? null : (after ?? 0) - (before ?? 0),
      CHANGE_NAMES[change],
      oldName,
      reason,
    ],
  };
}

function notesOf(rows: readonly EditionRow[], was: IndexedDocument, is: IndexedDocument): Bilingual[] {
  const same = rows.filter(({ change }) => change === 'same').length;
  const [one, other] = [was.document, is.document];
  return [
    {
      ja: `総額と、変わったものだけが載っています。変わらないもの ${same}件。追加と削除の増減は、ない方を0と数えたものです。`,
      en: `The total, and what changed. Unchanged: ${same}. What was added or dropped counts as 0 where it is not.`,
    },
    ...(one.fiscalYear === other.fiscalYear && one.phase === other.phase ? [] : [STAGES_NOTE]),
    ...(rows.some(({ change }) => change === 'renamed' || change === 'moved') ? [GUESS_NOTE] : []),
  ];
}

const STAGES_NOTE: Bilingual = {
  ja: '年度か段階の異なる資料の比較です。増減には査定や集計範囲の違いも含まれます。',
  en: 'The documents are of different years or stages: changes include what was assessed or counted differently.',
};

const GUESS_NOTE: Bilingual = {
  ja: '「推定」は府省庁と最も近い名称（または額）で対応させたもので、同じ施策とは限りません。',
  en: 'A guess is a match by ministry and nearest title (or amount); it need not be the same program.',
};

function sourceNote(name: Bilingual, { document }: IndexedDocument): Bilingual {
  const source = documentCitation(document);
  return { ja: `${name.ja}の出典: ${source.ja}`, en: `Source of ${name.en}: ${source.en}` };
}
