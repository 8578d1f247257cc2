import type { DocumentFigures, Figure } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Bilingual } from '../problem/problem.ts';
import { accountOf } from './account-of.ts';
import { fieldAtPath, type PrintedField } from './field-at-path.ts';
import type { Finding } from './finding.ts';
import { type About, type Comparison, judged, undecided, verdictOf } from './judge.ts';
import { type PrintedValue, valueOfFigure } from './printed-value.ts';
import type { Relation } from './relation.ts';
import { sourcePlaces } from './source-places.ts';
import { fieldName, programName, WHOLE_NAME } from './subject-names.ts';

/**
 * A figure that is printed again says the same each time: 1378.9億円 stands in five places in
 * FY2023.
 */
export const restatements: Relation = {
  id: 'restatements',
  title: { ja: '再掲された数値は同じ', en: 'Figures printed again are the same' },
  help: {
    ja: '同じ数値が別の場所に再び記載されているときは、同じ値のはずです。',
    en: 'A figure that is printed again elsewhere has the same value.',
  },
  check: (index): Finding[] =>
    [...restated(index)].map(([path, figures]) => ofPath(index.document, path, figures)),
};

/**
 * The restatements by the one field that each repeats; a program's own page has a relation of its
 * own.
 */
function restated(index: IndexedDocument): Map<string, Figure[]> {
  const onPage = new Set(
    index.document.programs.flatMap(({ id, detail }) =>
      detail?.amount ? [`programs/${id}/amount ${detail.amount.line} ${detail.amount.text}`] : [],
    ),
  );
  const groups = new Map<string, Figure[]>();
  for (const figure of accountOf(index)) {
    const { use, of, line, text } = figure;
    if (use !== 'restatement' || of === null || of.includes('+') || onPage.has(`${of} ${line} ${text}`))
      continue;
    groups.set(of, [...(groups.get(of) ?? []), figure]);
  }
  return groups;
}

function ofPath(document: DocumentFigures, path: string, figures: readonly Figure[]): Finding {
  const field = fieldAtPath(document, path);
  const text = field?.place.text ?? '';
  const again = [...new Set(figures.map((figure) => figure.text))];
  const times = figures.length + 1;
  const about: About = {
    relation: restatements.id,
    subject: path,
    name: nameOf(document, path, field),
    quantity: field?.printed.quantity ?? 'yen',
    printed: text,
    statement: {
      ja: `${text}は${times}か所に記載されています（再掲: ${again.join('、')}）。`,
      en: `${text} is printed in ${times} places (again as ${again.join(', ')}).`,
    },
    places: sourcePlaces([field?.place ?? null, ...figures]),
  };
  const values = figures.map(valueOfFigure);
  const known = values.filter((value) => value !== null);
  if (field === null || known.length < values.length) return undecided(about);
  return worst(
    known.map((value) => comparisonOf(field.printed, value)).map((comparison) => compared(about, comparison)),
  );
}

const comparisonOf = (field: PrintedValue, again: PrintedValue): Comparison => ({
  mustBe: 'equal',
  expected: field.value,
  found: again.value,
  allowed: field.rounding / 2 + again.rounding / 2,
});

const compared = (about: About, comparison: Comparison): Finding =>
  judged(about, comparison, verdictOf('equal', comparison.found - comparison.expected, comparison.allowed));

/** Of several comparisons the one that differs most speaks for all. */
const worst = (findings: readonly Finding[]): Finding =>
  findings.reduce((one, other) =>
    Math.abs(other.difference ?? 0) > Math.abs(one.difference ?? 0) ? other : one,
  );

function nameOf(document: DocumentFigures, path: string, field: PrintedField | null): Bilingual {
  if (field?.program) return programName(field.program);
  if (path === 'total') return WHOLE_NAME;
  const [, list, key] = /^(strategyFields|ministries)\/(.+)\/(?:total|share|amount)$/.exec(path) ?? [];
  const ministry = list === 'ministries' ? document.ministries.find(({ id }) => id === key) : undefined;
  if (ministry !== undefined) return ministryName(ministry);
  return list === 'strategyFields' && key !== undefined ? fieldName({ code: key }) : { ja: path, en: path };
}
