import { FACTORS } from '../amount/unit.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { documentOrigin } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { findDocument, fiscalYears, type Library } from '../library/library.ts';
import { nothingUnread } from '../library/unread-document.ts';
import { choiceFinder } from '../name/find-choice.ts';
import { answer, type Bilingual, type Language, problem } from '../problem/problem.ts';
import { readChoice } from '../query/read-cell.ts';
import { VERSION } from '../version.ts';
import { tableFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import { parameter, single, yearParameter } from './parameters.ts';
import { untraced } from './traced.ts';

/** One thing to know about the edition that answers; null where it is not known. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly spellings?: readonly string[];
  /** Whether it is about every document, and not one. */
  readonly isAcross?: boolean;
  readonly read: (index: IndexedDocument, library: Library, language: Language) => string | number | null;
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'edition',
    name: { ja: '資料ID', en: 'document id' },
    spellings: ['版', 'edition'],
    read: ({ document }) => document.id,
  },
  { id: 'title', name: { ja: '資料名', en: 'title' }, read: ({ document }) => document.title },
  {
    id: 'phase',
    name: { ja: '段階', en: 'stage' },
    read: ({ document }, _, language) => PHASE_NAMES[document.phase][language],
  },
  {
    id: 'published',
    name: { ja: '公表日', en: 'publication date' },
    spellings: ['発行日', 'published'],
    read: ({ document }) => document.published,
  },
  {
    id: 'years',
    name: { ja: '収録年度', en: 'years' },
    isAcross: true,
    read: (_, library) => {
      const years = fiscalYears(library);
      return years.length === 1 ? (years[0] ?? null) : years.join('、');
    },
  },
  {
    id: 'total',
    name: { ja: '総額', en: 'total' },
    read: ({ document }) => (document.total === null ? null : document.total.amountYen / FACTORS.億円),
  },
  {
    id: 'notes',
    name: { ja: '注', en: 'notes' },
    spellings: ['注記', '備考'],
    read: ({ document }) => [...new Set(document.notes.map(({ text }) => text))].join('\n') || null,
  },
  {
    id: 'origin',
    name: { ja: '出所', en: 'origin' },
    read: ({ document }, _, language) => documentOrigin(document.origin)[language],
  },
  {
    id: 'version',
    name: { ja: 'ソフトウェアのバージョン', en: 'version' },
    spellings: ['製品版'],
    read: () => VERSION,
  },
];

const findTopic = choiceFinder<Topic>('topic', () => TOPICS);

/**
 * Which document and version the figures come from: one item, or without arguments a table of all.
 */
export const cyberbudgetMeta = tableFunction({
  id: 'CYBERBUDGET_META',
  help: {
    ja: '計算に使った資料とバージョンの情報を返します。例: =CYBERBUDGET_META("資料名")。項目を省略すると一覧を返します。',
    en: 'Which document and version the figures come from, e.g. =CYBERBUDGET_META("title"). Without arguments, a table of all items.',
  },
  parameters: [
    parameter({
      id: 'topic',
      help: listingHelp({ ja: '項目', en: 'Item' }, TOPICS, { ja: 'すべて', en: 'all' }),
      byDefault: { ja: 'すべて', en: 'all' },
      range: false,
      choices: 'topic',
      parse: readChoice<Topic>(findTopic),
    }),
    single(yearParameter),
  ],
  examples: [
    { formula: '=CYBERBUDGET_META("段階")', meaning: { ja: '予算の段階', en: 'The stage of the budget' } },
    { formula: '=CYBERBUDGET_META()', meaning: { ja: '全項目の一覧（2列）', en: 'All items, two columns' } },
  ],
  run: ({ topic, year }, { library, language }) => {
    const index = findDocument(library, year);
    if (!index.ok) return index;
    const whole = nothingUnread(topic === null || topic.isAcross === true ? library : { unread: [] });
    if (!whole.ok) return whole;
    if (topic === null) {
      return answer({
        rows: TOPICS.map(({ name, read }) => [name[language], read(index.value, library, language) ?? '']),
        queries: [],
        documents: [index.value.document],
        unit: null,
        notes: [],
      });
    }
    const { title } = index.value.document;
    const found = topic.read(index.value, library, language);
    return found === null
      ? problem({ code: 'not-stated', topic: topic.name, title })
      : answer(untraced(found, [index.value.document]));
  },
});
