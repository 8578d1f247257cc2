import type { ProgramFigures } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { judged } from './judge.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { fieldName } from './subject-names.ts';

/**
 * The marks of a field's detail pages count ①, ②, ③ … without a gap. FY2023: (3) has no ④, (2) has
 * neither ③ nor ④.
 */
export const markOrder: Relation = {
  id: 'mark-order',
  title: { ja: '説明頁の番号に欠番・重複がない', en: 'Detail-page numbers have no gaps or repeats' },
  help: {
    ja: '説明頁の番号は分野ごとに①からの通しです。欠番は頁が除かれた可能性を、重複は番号の付け違いの可能性を示します。',
    en: 'Detail pages are numbered from ① in each field. A gap may be a page left out; a repeated number may be a numbering error.',
  },
  check: ({ byField }): Finding[] =>
    [...byField].flatMap(([code, { programs }]) => {
      const marked = programs.filter(({ mark }) => mark !== null);
      return marked.length === 0 ? [] : [ofField(code, marked)];
    }),
};

function ofField(code: string, programs: readonly ProgramFigures[]): Finding {
  const name = fieldName({ code });
  const marks = programs.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const ordinals = marks.map(({ ordinal }) => ordinal);
  const last = ordinals.reduce((most, ordinal) => Math.max(most, ordinal), 0);
  const missing = missingBelow(last, new Set(ordinals));
  const repeated = [...new Set(ordinals.filter((ordinal, place) => ordinals.indexOf(ordinal) !== place))];
  return judged(
    {
      relation: markOrder.id,
      subject: `strategyFields/${code}`,
      name,
      quantity: 'ordinal',
      printed: '',
      statement: statement(name, last, missing, repeated),
      places: sourcePlaces(marks),
    },
    { mustBe: 'equal', expected: last, found: new Set(ordinals).size, allowed: 0 },
    repeated.length > 0 ? 'contradicts' : missing.length > 0 ? 'undecidable' : 'agrees',
  );
}

/** The numbers that are not there, a few at most: a mark of a thousand must not make a thousand. */
function missingBelow(last: number, there: ReadonlySet<number>): number[] {
  const missing: number[] = [];
  for (let ordinal = 1; ordinal <= last && missing.length < 20; ordinal++)
    if (!there.has(ordinal)) missing.push(ordinal);
  return missing;
}

/** ①; a plain number in brackets beyond ⑳. */
const circled = (ordinal: number): string =>
  ordinal >= 1 && ordinal <= 20 ? String.fromCodePoint(0x245f + ordinal) : `(${ordinal})`;

function statement(
  { ja, en }: Finding['name'],
  last: number,
  missing: readonly number[],
  repeated: readonly number[],
): Finding['statement'] {
  const gap = missing.map(circled).join('');
  const twice = repeated.map(circled).join('');
  return {
    ja: `${ja}の説明頁の番号は${circled(last)}まであり、${gap === '' ? '欠番はありません' : `${gap}がありません`}。${twice === '' ? '' : `${twice}が重なっています。`}`,
    en: `The detail-page numbers of ${en} go up to ${circled(last)}; missing: ${gap === '' ? 'none' : gap}.${twice === '' ? '' : ` Used more than once: ${twice}.`}`,
  };
}
