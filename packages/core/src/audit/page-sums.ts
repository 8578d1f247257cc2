import type { DocumentFigures, Figure } from '../document/document.ts';
import { accountOf } from './account-of.ts';
import { fieldAtPath } from './field-at-path.ts';
import type { Finding } from './finding.ts';
import { type About, decided, undecided } from './judge.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';

/** A page of several programs prints their sum: 外務省 7.2億円 = 6.6 + 0.6 in FY2023. */
export const pageSums: Relation = {
  id: 'page-sums',
  title: { ja: '説明頁の合計額＝施策の額の和', en: 'A page sum = its programs' },
  help: {
    ja: '複数の施策を載せた説明頁の合計額は、その施策の額の和です。',
    en: 'The sum printed on a page of several programs is the sum of their amounts.',
  },
  check: (index): Finding[] =>
    accountOf(index)
      .filter(({ use, of }) => use === 'restatement' && of?.includes('+') === true)
      .map((figure) => ofFigure(index.document, figure)),
};

function ofFigure(document: DocumentFigures, figure: Figure): Finding {
  const paths = (figure.of ?? '').split('+');
  const fields = paths.map((path) => fieldAtPath(document, path)).filter((field) => field !== null);
  const terms = fields.map(({ place }) => place.text).join(' + ');
  const titles = fields.map(({ program }) => program?.title ?? '');
  const about: About = {
    relation: pageSums.id,
    subject: figure.of ?? '',
    name: { ja: titles.join('、'), en: titles.join(', ') },
    quantity: 'yen',
    printed: figure.text,
    statement: {
      ja: `説明頁の合計額は${figure.text}、施策の額は${terms}です。`,
      en: `The page prints the sum ${figure.text}; its programs are ${terms}.`,
    },
    places: sourcePlaces([figure, ...fields.map(({ place }) => place)]),
  };
  const { amountYen, roundingYen } = figure;
  if (amountYen === null || roundingYen === null || fields.length < paths.length) return undecided(about);
  const rounded = fields.map(({ printed }) => ({ roundingYen: printed.rounding }));
  return decided(about, {
    mustBe: 'equal',
    expected: amountYen,
    found: fields.reduce((sum, { printed }) => sum + printed.value, 0),
    allowed: roundingToleranceYen(rounded) + roundingYen / 2,
  });
}
