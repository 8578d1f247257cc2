import { findUnit } from '../amount/find-unit.ts';
import type { Unit } from '../amount/unit.ts';
import { findMeasure } from '../measure/measures.ts';
import { registeredMinistry } from '../ministry/registered-ministry.ts';
import { normalizeName } from '../name/normalize.ts';
import { ARGUMENTS_EN } from '../problem/en.ts';
import { ARGUMENTS_JA } from '../problem/ja.ts';
import type { Answer, ArgumentId } from '../problem/problem.ts';
import { type CellInput, givenText } from '../query/cell.ts';
import { readChoice, readTerm } from '../query/read-cell.ts';
import { QUERY_READERS } from '../query/read-query.ts';
import type { Parameter } from './parameter.ts';
import { parseHeadingsCell } from './parse-cell.ts';

/** A parameter from what is peculiar to it; by default a range of values is allowed. */
export const parameter = <const Id extends ArgumentId, T>(
  own: Pick<Parameter<Id, T>, 'id' | 'help' | 'byDefault' | 'parse'> & Partial<Parameter<Id, T>>,
): Parameter<Id, T> => ({
  name: { ja: ARGUMENTS_JA[own.id], en: ARGUMENTS_EN[own.id] },
  range: true,
  choices: null,
  zeroIsValue: false,
  ...own,
});

/** Whether a reader makes something of a cell. */
export const claimedBy =
  (read: (cell: CellInput) => Answer<unknown>) =>
  (cell: CellInput): boolean =>
    read(cell).ok;

/** Whether a cell is a name that a look-up knows. */
export const namedBy =
  ({ knows }: { readonly knows: (name: string) => boolean }) =>
  (cell: CellInput): boolean =>
    knows(givenText(cell));

/** A field's code as people write it: 3, "(3)", "分野3". */
const FIELD_CODE = /^(?:分野|field)?\(?(?:[1-9]|1\d)\)?$/;

/** The same parameter where it takes one value only. */
export const single = <P extends Parameter>(ranged: P): P => ({ ...ranged, range: false });

export const ministryParameter = parameter({
  id: 'ministry',
  help: {
    ja: '府省庁名。例: "総務省"、"MIC"、"経産省"。省略=政府全体',
    en: 'Ministry or agency, e.g. "MIC", "総務省". Default: government-wide',
  },
  byDefault: { ja: '政府全体', en: 'government-wide' },
  choices: 'ministry',
  claims: (cell) => typeof cell === 'string' && registeredMinistry(cell) !== null,
  parse: QUERY_READERS.ministry,
});

export const yearParameter = parameter({
  id: 'year',
  help: {
    ja: '年度。例: 2023、"令和5年度"、"R5"。省略=収録された最新の年度',
    en: 'Fiscal year, e.g. 2023, "R5", "FY2023". Default: latest available',
  },
  byDefault: { ja: '最新の年度', en: 'latest year' },
  claims: claimedBy(QUERY_READERS.year),
  parse: QUERY_READERS.year,
});

export const strategyFieldParameter = parameter({
  id: 'strategyField',
  help: {
    ja: 'サイバーセキュリティ戦略の分野。例: 3、"(3)"、分野名。省略=全分野',
    en: 'Field of the Cybersecurity Strategy, e.g. 3, "(3)", its name. Default: all fields',
  },
  byDefault: { ja: '全分野', en: 'all fields' },
  choices: 'strategyField',
  claims: (cell) => FIELD_CODE.test(normalizeName(givenText(cell))),
  parse: QUERY_READERS.strategyField,
});

export const measureParameter = parameter({
  id: 'measure',
  help: {
    ja: '指標。例: "掲載額"、"推計額"、"構成比"。省略=公表・掲載額',
    en: 'Which number, e.g. "listed", "estimate", "share". Default: amount',
  },
  byDefault: { ja: '公表・掲載額', en: 'amount' },
  choices: 'measure',
  claims: namedBy(findMeasure),
  parse: QUERY_READERS.measure,
});

export const unitParameter = parameter({
  id: 'unit',
  help: {
    ja: '単位。円、千円、百万円、億円、十億円、兆円のどれか。省略=億円',
    en: 'Unit: 円 (yen), 百万円 (million), 億円 (100 million), 十億円 (billion). Default: 億円',
  },
  byDefault: { ja: '億円', en: '100 million yen' },
  choices: 'unit',
  claims: namedBy(findUnit),
  parse: readChoice<Unit>(findUnit),
});

export const headingsParameter = (byDefault: 0 | 1) =>
  parameter({
    id: 'headings',
    help: {
      ja: `見出しの行。0=なし、1=あり、2=出典と単位の行も。省略=${byDefault}`,
      en: `Heading rows: 0 none, 1 headings, 2 also source and unit. Default: ${byDefault}`,
    },
    byDefault: { ja: String(byDefault), en: String(byDefault) },
    range: false,
    zeroIsValue: true,
    choices: 'headings',
    claims: claimedBy(parseHeadingsCell),
    parse: parseHeadingsCell,
  });

export const termParameter = parameter({
  id: 'term',
  help: {
    ja: '施策名、府省庁、説明頁の文を検索する語。例: "人材"。空白区切りはAND検索',
    en: 'Words to find in titles, ministries and page texts, e.g. "人材". Separate with spaces to require all',
  },
  byDefault: { ja: 'すべての施策', en: 'every program' },
  range: false,
  parse: readTerm,
});
