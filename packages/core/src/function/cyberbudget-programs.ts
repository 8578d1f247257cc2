import { searchPrograms } from '../library/search.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { listedNote } from '../query/answer-query.ts';
import { type CellInput, givenText } from '../query/cell.ts';
import { readChoice, readTerm } from '../query/read-cell.ts';
import { findQuery } from '../query/read-query.ts';
import { documentNotes } from '../table/notes.ts';
import { foundRow, PROGRAM_COLUMNS, programQuery, programRow, SEARCH_COLUMNS } from '../table/programs.ts';
import { searchNote, searchSumRow } from '../table/search-sum.ts';
import { tableFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import {
  headingsParameter,
  ministryParameter,
  namedBy,
  parameter,
  single,
  strategyFieldParameter,
  termParameter,
  unitParameter,
  yearParameter,
} from './parameters.ts';
import { parseFirstCell } from './parse-cell.ts';
import { findOrder, ORDERS, type ProgramOrder } from './program-order.ts';
import { tracedTable } from './traced-table.ts';

/** What a filter by recipient does not tell. */
const RECIPIENT_NOTE: Bilingual = {
  ja: '額は施策の全額です。交付先・委託先が受け取る額は、資料のどこにも記載されていません。',
  en: 'Amounts are those of whole programs; the part that a recipient gets is printed nowhere.',
};

const soughtWords = (term: string | null, recipient: string | null) =>
  term === null && recipient !== null
    ? ({ term: recipient, of: 'recipient' } as const)
    : ({ term: term ?? '', of: 'term' } as const);

const readRecipient = (cell: CellInput): Answer<string> => {
  const read = readTerm(cell);
  return read.ok ? read : problem({ code: 'wrong-type', argument: 'recipient', given: givenText(cell) });
};

/** The programs that match, one a row, with amount and place in the document. */
export const cyberbudgetPrograms = tableFunction({
  id: 'CYBERBUDGET_PROGRAMS',
  help: {
    ja: '条件に合う施策を一行ずつ返します。例: =CYBERBUDGET_PROGRAMS(,,,"人材")',
    en: 'Listed programs that match, one per row, e.g. =CYBERBUDGET_PROGRAMS(,,,"人材")',
  },
  parameters: [
    single(ministryParameter),
    single(yearParameter),
    single(strategyFieldParameter),
    termParameter,
    single(unitParameter),
    headingsParameter(1),
    parameter({
      id: 'order',
      help: listingHelp({ ja: '並べる順', en: 'Order' }, ORDERS, ORDERS[0].name),
      byDefault: ORDERS[0].name,
      range: false,
      choices: 'order',
      claims: namedBy(findOrder),
      parse: readChoice<ProgramOrder>(findOrder),
    }),
    parameter({
      id: 'first',
      help: {
        ja: '先頭から何件か。例: 5。省略=全部',
        en: 'How many from the top, e.g. 5. Default: all',
      },
      byDefault: { ja: '全部', en: 'all' },
      range: false,
      parse: parseFirstCell,
    }),
    parameter({
      id: 'recipient',
      help: {
        ja: '交付先・委託先の名前の一部。例: "IPA"。額は施策の全額で、交付先ごとの額は資料にありません',
        en: 'Part of the name of a recipient, e.g. "IPA". Amounts are those of the whole program',
      },
      byDefault: { ja: '問わない', en: 'any' },
      range: false,
      parse: readRecipient,
    }),
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
    {
      formula: '=CYBERBUDGET_PROGRAMS(,,,,,1,"掲載額",5)',
      meaning: { ja: '額の大きい5施策', en: 'The five largest programs' },
    },
    {
      formula: '=CYBERBUDGET_PROGRAMS(,2023,,,,2,,,"IPA")',
      meaning: {
        ja: 'IPAが関わる施策（IPAの取り分ではない）',
        en: 'Programs in which IPA takes part (not its part of them)',
      },
    },
  ],
  run: ({ term, unit, headings, order, first, recipient, ...terms }, { library, language }) => {
    const query = findQuery(terms, library);
    if (!query.ok) return query;
    const { index, ministry } = query.value;
    const matched = searchPrograms(index, { ...query.value, term, recipient });
    if (!matched.ok) return matched;
    const of = matched.value.length;
    if (of === 0) return problem({ code: 'nothing-found', ...soughtWords(term, recipient) });
    const found = (order ?? ORDERS[0]).sort(matched.value).slice(0, first ?? of);
    const searched = { byTerm: term !== null, of };
    const ofRecipient = recipient === null ? [] : [RECIPIENT_NOTE];
    const table = {
      id: 'program',
      title: { ja: '施策', en: 'Programs' },
      document: index.document,
      columns: term === null ? PROGRAM_COLUMNS : SEARCH_COLUMNS,
      rows: [
        ...found.map((program) =>
          term === null ? programRow(index, program) : foundRow(index, program, term),
        ),
        ...(headings === 2 ? [searchSumRow(found, searched)] : []),
      ],
      notes: [...ofRecipient, ...documentNotes(index.document)],
    };
    const traced = tracedTable(table, { unit: unit ?? '億円', headings: headings ?? 1, language }, index);
    if (!traced.ok) return traced;
    return answer({
      ...traced.value,
      queries: found.map((program) => programQuery(index, program)),
      notes: [
        ...(term === null && recipient === null ? [] : [searchNote(found, searched)]),
        ...ofRecipient,
        ...(ministry === null ? [] : [listedNote([index.document])]),
      ],
    });
  },
});
