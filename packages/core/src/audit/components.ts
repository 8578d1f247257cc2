import { sumYen } from '../amount/yen.ts';
import type { NamedAmount, ProgramFigures } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { type About, type Comparison, judged, verdictOf } from './judge.ts';
import { markedAmount } from './quantity-text.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { programName } from './subject-names.ts';

/** The components of a program add up to its amount: 25.7 + 1.4 = 27.1 for 厚生労働省 in FY2023. */
export const components: Relation = {
  id: 'components',
  title: { ja: '内訳の和＝施策の額', en: 'Components add up to the program' },
  help: {
    ja: '説明頁の内訳を足すと施策の額になります。足りないときは内訳が一部だけかもしれません。',
    en: "A program's components add up to its amount; where they fall short, perhaps not all are printed.",
  },
  check: ({ document: { programs } }): Finding[] =>
    programs.flatMap((program) => {
      const named = program.detail?.components ?? [];
      return named.length === 0 ? [] : [ofProgram(program, named)];
    }),
};

function ofProgram(program: ProgramFigures, named: readonly NamedAmount[]): Finding {
  const amounts = named.map(({ amount }) => amount);
  const found = sumYen(amounts.map(({ amountYen }) => amountYen));
  const terms = amounts.map(({ text }) => text).join(' + ');
  const [sum, whole] = [markedAmount(found), markedAmount(program.amount.amountYen)];
  const about: About = {
    relation: components.id,
    subject: `programs/${program.id}`,
    name: programName(program),
    quantity: 'yen',
    printed: program.amount.text,
    statement: {
      ja: `「${program.title}」の内訳（${terms}）の和は${sum.ja}、施策の額は${whole.ja}です。`,
      en: `The components of "${program.title}" (${terms}) add up to ${sum.en}; its amount is ${whole.en}.`,
    },
    places: sourcePlaces([program.amount, ...amounts]),
  };
  const comparison: Comparison = {
    mustBe: 'equal',
    expected: program.amount.amountYen,
    found,
    allowed: roundingToleranceYen([program.amount, ...amounts]),
  };
  const verdict = verdictOf('equal', found - comparison.expected, comparison.allowed);
  return judged(
    about,
    comparison,
    verdict === 'contradicts' && found < comparison.expected ? 'undecidable' : verdict,
  );
}
