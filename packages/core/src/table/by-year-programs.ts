import type { IndexedDocument } from '../library/indexed-document.ts';
import { yearName } from '../library/year-name.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { ministryById } from '../ministry/registered-ministry.ts';
import type { Bilingual } from '../problem/problem.ts';
import { queriedOrNull } from '../query/answer-query.ts';
import { groupBy } from './group-by.ts';
import { type MatchedProgram, matchPrograms } from './match-programs.ts';
import { programQuery } from './programs.ts';
import type { Row, TableCell } from './table.ts';

const PROGRAM: Bilingual = { ja: '施策', en: 'Program' };
const MATCHED: Bilingual = { ja: '名称が一致', en: 'same title' };
const AMBIGUOUS: Bilingual = {
  ja: '同名の施策が複数あり対応させない',
  en: 'several of this title: not matched',
};

/**
 * The programs of the stages of which there is more than one document, matched by ministry and
 * title.
 */
export function programsByYear(documents: readonly IndexedDocument[]): Row[] {
  const stages = groupBy(documents, ({ document }) => document.phase);
  return [...stages.values()]
    .filter((ofStage) => ofStage.length > 1)
    .flatMap((ofStage) => matchPrograms(ofStage).map((matched) => programRow(matched, ofStage, documents)));
}

function programRow(
  { programs, ambiguous }: MatchedProgram,
  ofStage: readonly IndexedDocument[],
  documents: readonly IndexedDocument[],
): Row {
  const newest = [...programs].reverse().find((program) => program !== null);
  const amounts = documents.map((index): TableCell => {
    const program = programs[ofStage.indexOf(index)] ?? null;
    return program === null ? null : queriedOrNull(programQuery(index, program));
  });
  return {
    kind: 'body',
    cells: [
      PROGRAM,
      newest == null ? null : nameOf(newest.ministry, ofStage),
      newest?.title ?? null,
      ...amounts,
      ambiguous ? AMBIGUOUS : matchText(programs, ofStage),
    ],
  };
}

function nameOf(id: string, documents: readonly IndexedDocument[]): Bilingual | string {
  const entries = documents.flatMap(({ document }) => document.ministries).reverse();
  const entry = entries.find((ministry) => ministry.id === id);
  return entry === undefined ? (ministryById(id)?.name ?? id) : ministryName(entry);
}

/** "2024年度政府案に同名の施策なし": what could not be matched is said, not guessed. */
function matchText(programs: MatchedProgram['programs'], ofStage: readonly IndexedDocument[]): Bilingual {
  const missing = ofStage.filter((_, position) => programs[position] === null);
  if (missing.length === 0) return MATCHED;
  const names = missing.map(({ document }) => yearName(document));
  return {
    ja: `${names.map(({ ja }) => ja).join('、')}に同名の施策なし`,
    en: `no program of this title in ${names.map(({ en }) => en).join(', ')}`,
  };
}
