import type { ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Bilingual } from '../problem/problem.ts';
import {
  amountChange,
  type EditionChange,
  type EditionRow,
  type EditionSide,
  sideOf,
} from './edition-row.ts';
import type { EditionPair } from './match-editions.ts';
import { programQuery } from './programs.ts';

const PROGRAM: Bilingual = { ja: '施策', en: 'Program' };

const AMBIGUOUS: Bilingual = {
  ja: '同名か同じほど近い名称が複数あり、対応させない',
  en: 'several titles are the same or equally near: not matched',
};

/** A program through two editions as a row: what became of it, and what a guess rests on. */
export function programChange(pair: EditionPair, was: IndexedDocument, is: IndexedDocument): EditionRow {
  const sides = { was: side(was, pair.was), is: side(is, pair.is) };
  const change = changeOf(pair, sides.was, sides.is);
  const named = sides.is?.subject ?? sides.was?.subject;
  const program = pair.is ?? pair.was;
  const ministry = named?.ministry == null ? (program?.ministry ?? null) : ministryName(named.ministry);
  return { part: PROGRAM, ministry, ...sides, change, reason: reasonOf(pair, sides.was, sides.is) };
}

const side = (index: IndexedDocument, program: ProgramFigures | null): EditionSide | null =>
  program === null ? null : sideOf(program.title, programQuery(index, program));

function changeOf({ match }: EditionPair, was: EditionSide | null, is: EditionSide | null): EditionChange {
  if (was === null) return 'added';
  if (is === null) return 'dropped';
  return match === 'same' || match === null ? amountChange(was, is) : match;
}

function reasonOf(pair: EditionPair, was: EditionSide | null, is: EditionSide | null): Bilingual | null {
  const { match, likeness } = pair;
  if (match === null) return pair.ambiguous ? AMBIGUOUS : null;
  const [one, other] = [pair.was, pair.is];
  if (one === null || other === null) return null;
  const percent = Math.round(likeness * 100);
  return joined([
    match === 'renamed'
      ? {
          ja: `府省庁が同じで名称が近い（一致度${percent}%）`,
          en: `same ministry, nearest title (${percent}% alike)`,
        }
      : null,
    match === 'moved'
      ? {
          ja: `名称が同じで府省庁が${ministryOf(was).ja}から`,
          en: `same title, before at ${ministryOf(was).en}`,
        }
      : null,
    match !== 'same' && was?.amountYen === is?.amountYen ? { ja: '額も同じ', en: 'same amount' } : null,
    one.strategyField === other.strategyField
      ? null
      : {
          ja: `分野(${one.strategyField})→(${other.strategyField})`,
          en: `field (${one.strategyField}) → (${other.strategyField})`,
        },
  ]);
}

const ministryOf = (of: EditionSide | null): Bilingual =>
  of?.subject.ministry == null ? { ja: '', en: '' } : ministryName(of.subject.ministry);

function joined(parts: readonly (Bilingual | null)[]): Bilingual | null {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  return { ja: said.map(({ ja }) => ja).join('、'), en: said.map(({ en }) => en).join(', ') };
}
