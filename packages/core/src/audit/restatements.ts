import type { BudgetDocument, Figure } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding } from './finding.ts';
import { type About, judged, type Sides, undecided, verdictOf } from './judge.ts';
import { type Original, originalAt } from './original.ts';
import { placesOf } from './places.ts';
import { type PrintedValue, valueOfFigure } from './printed-value.ts';
import type { Relation } from './relation.ts';
import { bodyName, fieldName, programName, WHOLE_NAME } from './subject-names.ts';

/** A figure that is printed again says the same each time: 1378.9億円 stands in five places in FY2023. */
export const restatements: Relation = {
  id: 'restatements',
  title: { ja: '再掲された数値は同じ', en: 'Figures printed again are the same' },
  help: {
    ja: '同じ数値が別の場所に再び印刷されているときは、同じ値のはずです。',
    en: 'A figure that is printed again elsewhere has the same value.',
  },
  check: ({ document }): Finding[] =>
    [...restated(document)].map(([path, figures]) => ofPath(document, path, figures)),
};

/** The restatements by the one field that each repeats; a program's own page has a relation of its own. */
function restated(document: BudgetDocument): Map<string, Figure[]> {
  const onPage = new Set(
    document.programs.flatMap(({ id, detail }) =>
      detail?.amount ? [`programs/${id}/amount ${detail.amount.line} ${detail.amount.text}`] : [],
    ),
  );
  const groups = new Map<string, Figure[]>();
  for (const figure of document.figures) {
    const { use, of, line, text } = figure;
    if (use !== 'restatement' || of === null || of.includes('+') || onPage.has(`${of} ${line} ${text}`))
      continue;
    groups.set(of, [...(groups.get(of) ?? []), figure]);
  }
  return groups;
}

function ofPath(document: BudgetDocument, path: string, figures: readonly Figure[]): Finding {
  const original = originalAt(document, path);
  const text = original?.place.text ?? '';
  const again = [...new Set(figures.map((figure) => figure.text))];
  const times = figures.length + 1;
  const about: About = {
    relation: restatements.id,
    subject: path,
    name: nameOf(document, path, original),
    quantity: original?.printed.quantity ?? 'yen',
    printed: text,
    statement: {
      ja: `${text}は${times}か所に印刷されています（再掲: ${again.join('、')}）。`,
      en: `${text} is printed in ${times} places (again as ${again.join(', ')}).`,
    },
    places: placesOf([original?.place ?? null, ...figures]),
  };
  const values = figures.map(valueOfFigure);
  const known = values.filter((value) => value !== null);
  if (original === null || known.length < values.length) return undecided(about);
  return worst(known.map((value) => sidesOf(original.printed, value)).map((sides) => compared(about, sides)));
}

const sidesOf = (original: PrintedValue, again: PrintedValue): Sides => ({
  sense: 'equal',
  expected: original.value,
  found: again.value,
  allowed: original.rounding / 2 + again.rounding / 2,
});

const compared = (about: About, sides: Sides): Finding =>
  judged(about, sides, verdictOf('equal', sides.found - sides.expected, sides.allowed));

/** Of several comparisons the one that differs most speaks for all. */
const worst = (findings: readonly Finding[]): Finding =>
  findings.reduce((one, other) =>
    Math.abs(other.difference ?? 0) > Math.abs(one.difference ?? 0) ? other : one,
  );

function nameOf(document: BudgetDocument, path: string, original: Original | null): Bilingual {
  if (original?.program) return programName(original.program);
  if (path === 'total') return WHOLE_NAME;
  const [, list, key] = /^(strategyFields|ministries)\/(.+)\/(?:total|share|amount)$/.exec(path) ?? [];
  const ministry = list === 'ministries' ? document.ministries.find(({ id }) => id === key) : undefined;
  if (ministry !== undefined) return bodyName(ministry);
  return list === 'strategyFields' && key !== undefined ? fieldName({ code: key }) : { ja: path, en: path };
}
