import type { DetailTexts, ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { choiceFinder } from '../name/find-choice.ts';
import type { Bilingual, Language } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';

type Shown = string | number | null;

/**
 * One thing to know about a program: its name, and its value; null where the document does not say
 * it.
 */
export interface DetailItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly spellings?: readonly string[];
  /**
   * Its value from what a document prints of every program; left out for an item that is a text of
   * its page, or its amount.
   */
  readonly read?: (index: IndexedDocument, program: ProgramFigures, language: Language) => Shown;
  /** Its value from the words of the page. */
  readonly readTexts?: (texts: DetailTexts) => string | null;
}

const listOf = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('、'));

/** Every item, the default first; the amount alone is a number with its question. */
export const DETAIL_ITEMS: readonly [DetailItem, ...DetailItem[]] = [
  {
    id: 'overview',
    name: { ja: '概要', en: 'overview' },
    spellings: ['事業概要', '内容'],
    readTexts: ({ overview }) => overview,
  },
  {
    id: 'purpose',
    name: { ja: '目的', en: 'purpose' },
    spellings: ['事業目的'],
    readTexts: ({ purpose }) => purpose,
  },
  {
    id: 'effect',
    name: { ja: '効果', en: 'effect' },
    spellings: ['期待される効果', 'expected effect'],
    readTexts: ({ expectedEffect }) => expectedEffect,
  },
  {
    id: 'target',
    name: { ja: '目標', en: 'target' },
    spellings: ['成果目標'],
    readTexts: ({ target }) => target,
  },
  {
    id: 'bureau',
    name: { ja: '局課', en: 'bureau' },
    spellings: ['担当', '担当部局', '部局'],
    readTexts: ({ bureau }) => bureau,
  },
  {
    id: 'scheme',
    name: { ja: '方式', en: 'scheme' },
    spellings: ['事業スキーム', '委託・補助', 'funding scheme'],
    readTexts: ({ fundingSchemes }) => listOf(fundingSchemes),
  },
  {
    id: 'recipients',
    name: { ja: '交付先', en: 'recipients' },
    spellings: ['委託先', '実施機関', 'recipient'],
    readTexts: ({ recipients }) => listOf(recipients),
  },
  {
    id: 'title',
    name: { ja: '施策名', en: 'title' },
    spellings: ['施策', '名称', 'program'],
    read: (_, { title }) => title,
  },
  {
    id: 'ministry',
    name: { ja: '府省庁', en: 'ministry' },
    read: ({ document }, program, language) => {
      const entry = document.ministries.find(({ id }) => id === program.ministry);
      return entry === undefined ? program.ministry : ministryName(entry)[language];
    },
  },
  {
    id: 'field',
    name: { ja: '分野', en: 'field' },
    read: ({ document }, { strategyField }, language) => {
      const field = document.strategyFields.find(({ code }) => code === strategyField);
      return field === undefined ? strategyField : strategyFieldName(field)[language];
    },
  },
  { id: 'listed', name: { ja: '掲載額', en: 'amount' }, spellings: ['額', '金額', '予算額', 'listed'] },
  {
    id: 'mark',
    name: { ja: '説明頁の番号', en: 'detail-page number' },
    spellings: ['個票番号', '番号', '個票', 'mark', 'number'],
    read: (_, { mark }) => mark?.text ?? null,
  },
  {
    id: 'page',
    name: { ja: '頁', en: 'page' },
    spellings: ['ページ'],
    read: (_, { detail }) => detail?.page ?? null,
  },
];

/** The item of that name in Japanese or English; a problem with all of them where there is none. */
export const findDetailItem = choiceFinder<DetailItem>('detail', () => DETAIL_ITEMS);
