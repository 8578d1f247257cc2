import type { BudgetDocument, Figure } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { halfUnitsYen } from './half-units.ts';
import { type About, decided, undecided } from './judge.ts';
import { originalAt } from './original.ts';
import { placesOf } from './places.ts';
import type { Relation } from './relation.ts';

/** A page of several programs prints their sum: 外務省 7.2億円 = 6.6 + 0.6 in FY2023. */
export const pageSums: Relation = {
  id: 'page-sums',
  title: { ja: '個票の合計額＝施策の額の和', en: 'A page sum = its programs' },
  help: {
    ja: '複数の施策を載せた個票の合計額は、その施策の額の和です。',
    en: 'The sum printed on a page of several programs is the sum of their amounts.',
  },
  check: ({ document }): Finding[] =>
    document.figures
      .filter(({ use, of }) => use === 'restatement' && of?.includes('+') === true)
      .map((figure) => ofFigure(document, figure)),
};

function ofFigure(document: BudgetDocument, figure: Figure): Finding {
  const paths = (figure.of ?? '').split('+');
  const originals = paths.map((path) => originalAt(document, path)).filter((one) => one !== null);
  const terms = originals.map(({ place }) => place.text).join(' + ');
  const titles = originals.map(({ program }) => program?.title ?? '');
  const about: About = {
    relation: pageSums.id,
    subject: figure.of ?? '',
    name: { ja: titles.join('、'), en: titles.join(', ') },
    quantity: 'yen',
    printed: figure.text,
    statement: {
      ja: `個票の合計額は${figure.text}、施策の額は${terms}です。`,
      en: `The page prints the sum ${figure.text}; its programs are ${terms}.`,
    },
    places: placesOf([figure, ...originals.map(({ place }) => place)]),
  };
  const { amountYen, roundingYen } = figure;
  if (amountYen === null || roundingYen === null || originals.length < paths.length) return undecided(about);
  const rounded = originals.map(({ printed }) => ({ roundingYen: printed.rounding }));
  return decided(about, {
    sense: 'equal',
    expected: amountYen,
    found: originals.reduce((sum, { printed }) => sum + printed.value, 0),
    allowed: halfUnitsYen(rounded) + roundingYen / 2,
  });
}
