import { findDocument } from '../library/library.ts';
import { readChoice } from '../query/read-cell.ts';
import { findTableKind, makeAskedTable, TABLE_KINDS, type TableKind } from '../table/tables.ts';
import { tableFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import {
  headingsParameter,
  parameter,
  single,
  termParameter,
  unitParameter,
  yearParameter,
} from './parameters.ts';
import { tracedTable } from './traced-table.ts';

const kindParameter = parameter({
  id: 'kind',
  help: listingHelp({ ja: '表の種類', en: 'Kind of table' }, TABLE_KINDS, { ja: '府省庁', en: 'ministry' }),
  byDefault: { ja: '府省庁', en: 'ministry' },
  range: false,
  choices: 'tableKind',
  parse: readChoice<TableKind>(findTableKind),
});

/**
 * What 推移 is asked of instead of the whole, and what 版 compares with; last, because signatures
 * only grow at their ends.
 */
const namedParameter = parameter({
  ...termParameter,
  help: {
    ja: '「推移」: 府省庁か施策の語。例: "警察庁"。「版」: 比べる前の版。例: "2022"。省略=総額、最も近い版',
    en: '"trend": a ministry or words of a program, e.g. "NPA"; "editions": the older one, e.g. "2022". Default: total; nearest',
  },
  byDefault: { ja: '総額、最も近い版', en: 'the total, the nearest edition' },
});

/** A summary table whose last rows, 掲載計, 非掲載 and 公表総額, always add up. */
export const cyberbudgetTable = tableFunction({
  id: 'CYBERBUDGET_TABLE',
  help: {
    ja: '集計表を返します。末尾に掲載計、非掲載、公表総額の行が付きます（検算、年度、推移を除く）。例: =CYBERBUDGET_TABLE("分野")',
    en: 'A summary table, e.g. =CYBERBUDGET_TABLE("field"), ending with the rows listed total, not listed and published total.',
  },
  parameters: [
    kindParameter,
    single(yearParameter),
    single(unitParameter),
    headingsParameter(1),
    namedParameter,
  ],
  examples: [
    { formula: '=CYBERBUDGET_TABLE()', meaning: { ja: '府省庁別の表', en: 'The table by ministry' } },
    {
      formula: '=CYBERBUDGET_TABLE("分野",2023,"百万円",2)',
      meaning: { ja: '分野別、百万円、出典の行つき', en: 'By field in million yen, with its source' },
    },
    {
      formula: '=CYBERBUDGET_TABLE("推移",,,,"経済産業省")',
      meaning: {
        ja: '経済産業省の額の推移（二次の額は出典つき）',
        en: 'Amounts of METI over the years, with sources',
      },
    },
  ],
  run: ({ kind, year, unit, headings, term }, { library, language }) => {
    const index = findDocument(library, year);
    if (!index.ok) return index;
    const made = makeAskedTable(kind ?? TABLE_KINDS[0], term, index.value, library);
    if (!made.ok) return made;
    return tracedTable(made.value, { unit: unit ?? '億円', headings: headings ?? 1, language }, index.value);
  },
});
