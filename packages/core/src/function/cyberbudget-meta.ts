import { FACTORS } from '../amount/unit.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { findDocument, fiscalYears, type Library } from '../library/library.ts';
import { normalizeName } from '../name/normalize.ts';
import { answer, type Bilingual, type Language, problem } from '../problem/problem.ts';
import { VERSION } from '../version.ts';
import { tableFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import { parameter, single, yearParameter } from './parameters.ts';
import { parseChoice } from './parse-cell.ts';

/** One thing to know about the edition that answers; null where it is not known. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly of: (index: IndexedDocument, library: Library, language: Language) => string | number | null;
}

export const TOPICS: readonly Topic[] = [
  { id: 'edition', name: { ja: '版', en: 'edition' }, of: ({ document }) => document.id },
  { id: 'title', name: { ja: '資料名', en: 'title' }, of: ({ document }) => document.title },
  {
    id: 'phase',
    name: { ja: '段階', en: 'stage' },
    of: ({ document }, _, language) => PHASE_NAMES[document.phase][language],
  },
  { id: 'published', name: { ja: '発行日', en: 'published' }, of: ({ document }) => document.published },
  {
    id: 'years',
    name: { ja: '収録年度', en: 'years' },
    of: (_, library) => {
      const years = fiscalYears(library);
      return years.length === 1 ? (years[0] ?? null) : years.join('、');
    },
  },
  {
    id: 'total',
    name: { ja: '総額', en: 'total' },
    of: ({ document }) => (document.total === null ? null : document.total.amountYen / FACTORS.億円),
  },
  { id: 'version', name: { ja: '製品版', en: 'version' }, of: () => VERSION },
];

const topicByName = (name: string): Topic | undefined => {
  const key = normalizeName(name);
  return TOPICS.find(({ id, name: names }) =>
    [id, names.ja, names.en].some((spelling) => normalizeName(spelling) === key),
  );
};

/** With which edition this was computed: one item, or without arguments a table of all. */
export const cyberbudgetMeta = tableFunction({
  id: 'CYBERBUDGET_META',
  help: {
    ja: 'どの資料・版で計算したかを返します。例: =CYBERBUDGET_META("資料名")。省略すると一覧表。',
    en: 'With which edition this was computed, e.g. =CYBERBUDGET_META("title"); without arguments a table.',
  },
  parameters: [
    parameter({
      id: 'topic',
      help: listingHelp({ ja: '項目', en: 'Item' }, TOPICS, { ja: 'すべて', en: 'all' }),
      byDefault: { ja: 'すべて', en: 'all' },
      range: false,
      choices: 'topic',
      parse: parseChoice('topic', topicByName, () => TOPICS.map(({ name }) => name)),
    }),
    single(yearParameter),
  ],
  examples: [
    { formula: '=CYBERBUDGET_META("段階")', meaning: { ja: '予算の段階', en: 'The stage of the budget' } },
    { formula: '=CYBERBUDGET_META()', meaning: { ja: '版の一覧（2列）', en: 'All items, two columns' } },
  ],
  run: ({ topic, year }, { library, language }) => {
    const index = findDocument(library, year);
    if (!index.ok) return index;
    if (topic === null) {
      return answer(TOPICS.map(({ name, of }) => [name[language], of(index.value, library, language) ?? '']));
    }
    const { title } = index.value.document;
    const found = topic.of(index.value, library, language);
    return found === null ? problem({ code: 'not-stated', topic: topic.name, title }) : answer(found);
  },
});
