import { searchPrograms } from '../library/search.ts';
import { answer, problem } from '../problem/problem.ts';
import { listedNote } from '../query/answer-query.ts';
import { findQuery } from '../query/read-query.ts';
import { documentNotes } from '../table/notes.ts';
import { PROGRAM_COLUMNS, programQuery, programRow } from '../table/programs.ts';
import { tableFunction } from './definition.ts';
import {
  headingsParameter,
  ministryParameter,
  single,
  strategyFieldParameter,
  termParameter,
  unitParameter,
  yearParameter,
} from './parameters.ts';
import { tracedTable } from './traced-table.ts';

/** The programs that match, one a row, with amount and place in the document. */
export const cyberbudgetPrograms = tableFunction({
  id: 'CYBERBUDGET_PROGRAMS',
  help: {
    ja: '条件に合う施策を一行ずつ返します。例: =CYBERBUDGET_PROGRAMS(,,,"人材")',
    en: 'The listed programs that match, one a row, e.g. =CYBERBUDGET_PROGRAMS(,,,"人材")',
  },
  parameters: [
    single(ministryParameter),
    single(yearParameter),
    single(strategyFieldParameter),
    termParameter,
    single(unitParameter),
    headingsParameter(1),
  ],
  examples: [
    {
      formula: '=CYBERBUDGET_PROGRAMS("総務省")',
      meaning: { ja: '総務省の施策の一覧', en: "The ministry's listed programs" },
    },
    {
      formula: '=CYBERBUDGET_PROGRAMS(,,,"人材")',
      meaning: { ja: '名前か説明に「人材」を含む施策', en: 'Programs whose title or page holds 人材' },
    },
    {
      formula: '=CYBERBUDGET_PROGRAMS(,2023,4,,"百万円",0)',
      meaning: { ja: '分野(4)の施策、百万円、見出しなし', en: 'Field (4) in million yen, no headings' },
    },
  ],
  run: ({ term, unit, headings, ...terms }, { library, language }) => {
    const query = findQuery(terms, library);
    if (!query.ok) return query;
    const { index, ministry } = query.value;
    const found = searchPrograms(index, { ...query.value, term });
    if (!found.ok) return found;
    if (found.value.length === 0) return problem({ code: 'nothing-found', term: term ?? '' });
    const table = {
      id: 'program',
      title: { ja: '施策', en: 'Programs' },
      document: index.document,
      columns: PROGRAM_COLUMNS,
      rows: found.value.map((program) => programRow(index, program)),
      notes: documentNotes(index.document),
    };
    const traced = tracedTable(table, { unit: unit ?? '億円', headings: headings ?? 1, language }, index);
    if (!traced.ok) return traced;
    return answer({
      ...traced.value,
      queries: found.value.map((program) => programQuery(index, program)),
      notes: ministry === null ? [] : [listedNote([index.document])],
    });
  },
});
