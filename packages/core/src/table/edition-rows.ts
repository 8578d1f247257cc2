import { formatPercent } from '../amount/format-amount.ts';
import type { MinistryEntry, StrategyField } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { amount } from '../measure/amount.ts';
import { listed } from '../measure/listed.ts';
import type { Measure } from '../measure/measure.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import { programChange } from './edition-programs.ts';
import {
  amountChange,
  type EditionChange,
  type EditionRow,
  type EditionSide,
  sideOf,
} from './edition-row.ts';
import { matchEditions } from './match-editions.ts';

const TOTAL: Bilingual = { ja: '総額', en: 'Total' };
const LISTED: Bilingual = { ja: '掲載計', en: 'Listed' };
const FIELD: Bilingual = { ja: '分野', en: 'Field' };
const MINISTRY: Bilingual = { ja: '府省庁', en: 'Ministry' };

/**
 * Everything that two editions print of the whole, the fields, the ministries and the programs,
 * what did not change included.
 */
export const editionRows = (was: IndexedDocument, is: IndexedDocument): EditionRow[] => [
  ...whole(TOTAL, amount, was, is),
  ...whole(LISTED, listed, was, is),
  ...fieldRows(was, is),
  ...ministryRows(was, is),
  ...matchEditions(was.document.programs, is.document.programs).map((pair) => programChange(pair, was, is)),
];

function whole(part: Bilingual, measure: Measure, was: IndexedDocument, is: IndexedDocument): EditionRow[] {
  const [one, other] = [was, is].map((index) =>
    sideOf(part, { index, ministry: null, strategyField: null }, measure),
  );
  if (one === undefined || other === undefined || (one.amountYen === null && other.amountYen === null))
    return [];
  const change = amountChange(one, other);
  return [{ part, ministry: null, was: one, is: other, change, reason: null }];
}

/**
 * Fields are the same where they share a printed name, else where the number is left in both: that
 * is a guess.
 */
function fieldRows(was: IndexedDocument, is: IndexedDocument): EditionRow[] {
  const row = (one: StrategyField | null, other: StrategyField | null, guessed = false): EditionRow => {
    const side = (index: IndexedDocument, strategyField: StrategyField | null): EditionSide | null =>
      strategyField === null
        ? null
        : sideOf(strategyFieldName(strategyField), { index, ministry: null, strategyField });
    const sides = { was: side(was, one), is: side(is, other) };
    const change = guessed ? 'renamed' : changeOf(sides.was, sides.is);
    return { part: FIELD, ministry: null, ...sides, change, reason: guessed ? SAME_CODE : null };
  };
  const left = [...was.document.strategyFields];
  const take = (found: StrategyField | undefined): StrategyField | null => {
    if (found === undefined) return null;
    left.splice(left.indexOf(found), 1);
    return found;
  };
  const named = is.document.strategyFields.map((other) => ({
    other,
    one: take(left.find((field) => namesOf(field).some((name) => namesOf(other).includes(name)))),
  }));
  const rows = named.map(({ one, other }) => {
    if (one !== null) return row(one, other);
    const sameCode = take(left.find(({ code }) => code === other.code));
    return row(sameCode, other, sameCode !== null);
  });
  return [...rows, ...left.map((one) => row(one, null))];
}

const SAME_CODE: Bilingual = { ja: '番号が同じ', en: 'same number' };

const namesOf = ({ name, aliases }: StrategyField): string[] =>
  [name, ...aliases.map(({ text }) => text)].map(normalizeName);

const changeOf = (was: EditionSide | null, is: EditionSide | null): EditionChange =>
  was === null ? 'added' : is === null ? 'dropped' : amountChange(was, is);

/**
 * What is printed for ministries, amount or share; what an edition says of none of them is no
 * change.
 */
function ministryRows(was: IndexedDocument, is: IndexedDocument): EditionRow[] {
  const ids = new Set([is, was].flatMap(({ document }) => document.ministries.map(({ id }) => id)));
  return [...ids].map((id): EditionRow => {
    const [one, other] = [was, is].map(({ document }) =>
      document.ministries.find((entry) => entry.id === id),
    );
    const side = (index: IndexedDocument, ministry: MinistryEntry | undefined): EditionSide | null => {
      if (ministry === undefined) return null;
      const made = sideOf(ministryName(ministry), { index, ministry, strategyField: null });
      return ministry.amount === undefined ? { ...made, amountYen: null } : made;
    };
    const sides = { was: side(was, one), is: side(is, other) };
    const shares = [one, other].map((entry) => entry?.share?.share ?? null);
    const inBoth = sides.was !== null && sides.is !== null;
    const amounts = changeOf(sides.was, sides.is);
    const change = inBoth && amounts === 'same' && shares[0] !== shares[1] ? 'share' : amounts;
    const ministry = (sides.is ?? sides.was)?.name ?? null;
    return { part: MINISTRY, ministry, ...sides, change, reason: inBoth ? shareReason(shares) : null };
  });
}

function shareReason([was = null, is = null]: readonly (number | null)[]): Bilingual | null {
  if (was === is) return null;
  const [one, other] = [was, is].map((share) => (share === null ? null : formatPercent(share)));
  return {
    ja: `構成比 ${one ?? 'なし'}→${other ?? 'なし'}`,
    en: `share ${one ?? 'none'} → ${other ?? 'none'}`,
  };
}
