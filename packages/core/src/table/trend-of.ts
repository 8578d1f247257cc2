import { besideOf } from '../library/beside.ts';
import { figureCitation } from '../library/citation.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import type { SecondHandAmount } from '../library/second-hand.ts';
import { nothingUnread } from '../library/unread-document.ts';
import { amount as amountMeasure } from '../measure/amount.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { registeredMinistry } from '../ministry/registered-ministry.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { programQuery } from './programs.ts';
import { type Column, MINISTRY_COLUMN, type Table } from './table.ts';
import {
  amountCell,
  byYearAndStage,
  OWN,
  quotedAmount,
  TREND_NOTES,
  trendColumns,
  trendRow,
  type YearAmount,
} from './trend.ts';

/** An amount of a program, a ministry, or a part of a ministry's own count. */
interface NamedYearAmount extends YearAmount {
  readonly what: SecondHandAmount['what'];
  readonly ministry: Bilingual;
  /** Ids of the register, or names as they stand where it knows none. */
  readonly bodies: readonly string[];
  readonly title: string | null;
}

const COLUMNS: readonly Column[] = [
  MINISTRY_COLUMN,
  { id: 'part', title: { ja: '区分', en: 'Part' }, kind: 'text' },
  { id: 'name', title: { ja: '名称', en: 'Name' }, kind: 'text' },
  { id: 'amount', title: { ja: '額', en: 'Amount' }, kind: 'yen' },
];

const PARTS: Readonly<Record<NamedYearAmount['what'], Bilingual>> = {
  program: { ja: '施策', en: 'Program' },
  ministry: { ja: '府省庁', en: 'Ministry' },
  part: { ja: '府省庁の集計の一部', en: "Part of a ministry's count" },
};

const NAMED_NOTE: Bilingual = {
  ja: '名称の似た施策が同じ施策とは限りません。府省庁の額と集計の一部は各府省庁や財務省の数え方によるもので、総額の内訳ではありません。',
  en: 'Programs of similar names need not be the same. Amounts of ministries and parts are the ministries’ own or the finance ministry’s counts, not shares of the total.',
};

/**
 * 推移 of what is named: the amounts of a ministry, or of programs whose names hold the words, of
 * all years. The documents' own stand beside what others quote, every row with its source.
 * @returns a problem where nothing of that name is known of any year
 */
export function trendOf(library: Library, term: string): Answer<Table> {
  const whole = nothingUnread(library);
  if (!whole.ok) return whole;
  const beside = besideOf(library);
  if (!beside.ok) return beside;
  const named = [...library.documents.flatMap(ownAmounts), ...beside.value.secondHandAmounts.map(quoted)];
  const found = named.filter(matches(term)).filter(notPrintedToo).sort(byYearAndStage);
  if (found.length === 0) return problem({ code: 'nothing-found', term, of: 'term' });
  return answer({
    id: 'trend',
    title: { ja: `「${term}」の推移`, en: `"${term}" over the years` },
    document: null,
    columns: trendColumns(COLUMNS),
    rows: found.map((amount) =>
      trendRow(amount, [amount.ministry, PARTS[amount.what], amount.title, amountCell(amount)]),
    ),
    notes: [...TREND_NOTES, NAMED_NOTE],
  });
}

function ownAmounts(index: IndexedDocument): NamedYearAmount[] {
  const { document } = index;
  const { fiscalYear, phase, url, ministries, programs } = document;
  const own = { ...OWN, fiscalYear, phase, url };
  return [
    ...ministries.flatMap((ministry): NamedYearAmount[] => {
      const { id, amount } = ministry;
      if (amount === undefined) return [];
      const source = figureCitation(document, [amount]);
      const { amountYen } = amount;
      return [
        {
          ...own,
          what: 'ministry',
          ministry: ministryName(ministry),
          bodies: [id],
          title: null,
          amountYen,
          query: { index, ministry, strategyField: null, measure: amountMeasure },
          source,
        },
      ];
    }),
    ...programs.map((program): NamedYearAmount => {
      const entry = ministries.find(({ id }) => id === program.ministry);
      const ministry = entry === undefined ? both(program.ministry) : ministryName(entry);
      const source = figureCitation(document, [program.amount]);
      const { title, amount } = program;
      return {
        ...own,
        what: 'program',
        ministry,
        bodies: [program.ministry],
        title,
        amountYen: amount.amountYen,
        query: programQuery(index, program),
        source,
      };
    }),
  ];
}

const quoted = (amount: SecondHandAmount): NamedYearAmount => ({
  ...quotedAmount(amount),
  what: amount.what,
  ministry: both(amount.ministry),
  bodies: amount.ministry.split('・').map(bodyOf),
  title: amount.title,
});

const both = (name: string): Bilingual => ({ ja: name, en: name });

const bodyOf = (name: string): string => registeredMinistry(name)?.id ?? normalizeName(name);

/**
 * A ministry's name, in any spelling, means all that is its own; other words must all stand in the
 * ministry's name or the title.
 */
function matches(term: string): (amount: NamedYearAmount) => boolean {
  const body = bodyOf(term);
  const words = term
    .split(/\s+/)
    .map(normalizeName)
    .filter((word) => word !== '');
  const isMinistry = registeredMinistry(term) !== null;
  return ({ bodies, ministry, title }) => {
    if (bodies.includes(body)) return true;
    const text = normalizeName(`${ministry.ja}${title ?? ''}`);
    return !isMinistry && words.length > 0 && words.every((word) => text.includes(word));
  };
}

/** A program that a document of the year and stage prints itself is not quoted beside it. */
const notPrintedToo = (amount: NamedYearAmount, _: number, all: readonly NamedYearAmount[]): boolean =>
  amount.origin === 'own' || !all.some((other) => other.origin === 'own' && sameProgram(amount, other));

const sameProgram = (one: NamedYearAmount, other: NamedYearAmount): boolean =>
  one.fiscalYear === other.fiscalYear &&
  one.phase === other.phase &&
  one.bodies.some((body) => other.bodies.includes(body)) &&
  normalizeName(one.title ?? '') === normalizeName(other.title ?? '');
